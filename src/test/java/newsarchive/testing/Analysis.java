package newsarchive.testing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an index cuts text into words: the one thing that {@link ScanIndex} shares with it. */
public interface Analysis {
    /** A word at its place; left-out words leave gaps. */
    record Token(String text, int position) {}

    /** Every word as it is printed, but for case, width and diacritics. */
    List<Token> exact(String text);

    /** The stems in a language; nothing if its stems are not known. */
    Optional<List<Token>> stems(@Nullable String language, String text);

    /** Whether phrases are looked for among the stems of a language too. */
    boolean phrasesByStems(@Nullable String language);
}
