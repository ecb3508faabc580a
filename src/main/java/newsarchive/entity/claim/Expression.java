package newsarchive.entity.claim;

import java.util.List;

/**
 * An expression of one or more words.
 *
 * @param text the parts in lower case with spaces between them
 * @param participle whether it may stand in a passive
 */
record Expression(List<Term> parts, String text, Words words, boolean participle) {

    /** In words. */
    int size() {
        return parts.size();
    }

    /** Whether these tokens go on as it does after its first word. */
    boolean goesOn(List<Token> tokens, int first) {
        if (size() > tokens.size() - first) {
            return false;
        }
        for (int i = size() - 1; i > 0; i--) {
            if (tokens.get(first + i).term() != parts.get(i)) {
                return false;
            }
        }
        return true;
    }
}
