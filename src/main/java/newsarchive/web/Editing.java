package newsarchive.web;

import java.util.Optional;
import newsarchive.correct.Corrector;
import newsarchive.web.keep.Keeper;

/**
 * By what the archive can be changed.
 *
 * @param token of those who may; without one nobody may
 * @param keeper by whom addresses are kept, if they can be
 */
public record Editing(Corrector corrector, Optional<Token> token, Optional<Keeper> keeper) {

    /** Without keeping addresses. */
    public Editing(Corrector corrector, Optional<Token> token) {
        this(corrector, token, Optional.empty());
    }
}
