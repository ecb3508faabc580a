package newsarchive.testing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an index cuts text into words: the one thing that {@link ScanIndex} shares with it. */
public interface Analysis {
    /**
     * A word at its place; left-out words leave gaps.
     *
     * @param start the first UTF-16 code unit
     */
    record Token(String text, int position, int start) {}

    /** Every word as it is printed, but for case, width and diacritics. */
    List<Token> exact(String text);

    /** The stems in a language; nothing if its stems are not known. */
    Optional<List<Token>> stems(@Nullable String language, String text);

    /** Where all sentences but the first begin. */
    List<Integer> sentences(@Nullable String language, String text);

    /** Whether phrases are looked for among the stems of a language too. */
    boolean phrasesByStems(@Nullable String language);
}
