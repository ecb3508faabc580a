package newsarchive.web;

import java.util.Optional;
import newsarchive.correct.Corrector;

/**
 * By what the archive can be changed.
 *
 * @param token of those who may; without one nobody may
 */
public record Editing(Corrector corrector, Optional<Token> token) {}
