package newsarchive.entity.claim;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The words of expressions, found in a text without cutting it into strings. */
final class Terms {
    /** Each at its hash, or in the next free place. */
    private final @Nullable Term[] places;

    /** The hashes of those, so that most words need not be compared with any. */
    private final int[] hashes;

    Terms(Collection<Term> terms) {
        places = new Term[4 * Integer.highestOneBit(terms.size() + 1)];
        hashes = new int[places.length];
        for (Term term : terms) {
            String word = term.word();
            int hash = hash(word);
            int place = place(hash, word, 0, word.length());
            places[place] = term;
            hashes[place] = hash;
        }
    }

    /** The hash of a word, in any case. */
    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    /** The hash of a word with one more character, in any case. */
    static int hash(int before, char c) {
        boolean small = c >= 'a' && c <= 'z';
        return 31 * before + (small ? c : Character.toLowerCase(c));
    }

    /** The word with this hash in a stretch of a text, in any case, if it is one of them. */
    @Nullable Term at(int hash, String text, int start, int end) {
        return places[place(hash, text, start, end)];
    }

    private int place(int hash, String text, int start, int end) {
        int place = (hash ^ (hash >>> 15)) & (places.length - 1);
        Term term = places[place];
        while (term != null
                && !(hashes[place] == hash && isWritten(term.word(), text, start, end))) {
            place = (place + 1) & (places.length - 1);
            term = places[place];
        }
        return place;
    }

    private static boolean isWritten(String word, String text, int start, int end) {
        return word.length() == end - start
                && text.regionMatches(true, start, word, 0, word.length());
    }
}
