package newsarchive.entity.claim;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The words of expressions, found in a text without cutting it into strings. */
final class Terms {
    /** So many letters have each their own key: 27 to the power of 13 is less than 2 to the 63. */
    private static final int LONGEST = 13;

    /** Set in keys that words may share. */
    private static final long SHARED = Long.MIN_VALUE;

    /** At the hash of its key, or in the next free place. */
    private final long[] keys;

    /** Beside their keys. */
    private final @Nullable Term[] terms;

    Terms(Collection<Term> all) {
        keys = new long[4 * Integer.highestOneBit(all.size() + 1)];
        terms = new Term[keys.length];
        for (Term term : all) {
            String word = term.word();
            long key = key(word);
            int place = place(key, word, 0, word.length());
            keys[place] = key;
            terms[place] = term;
        }
    }

    /** The key of a word, in any case. */
    static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key(key, word.charAt(i));
        }
        return key(key, word.length());
    }

    /** The key of the letters so far with one more, in any case. */
    static long key(long before, char c) {
        int letter = (c | 0x20) - 'a';
        return before >= 0 && letter >= 0 && letter < 26
                ? 27 * before + letter + 1
                : (31 * before + Character.toLowerCase(c)) | SHARED;
    }

    /** The key of a word whose letters are over. */
    static long key(long letters, int length) {
        return length > LONGEST ? letters | SHARED : letters;
    }

    static int hash(long key) {
        return (int) ((key * 0x9e3779b97f4a7c15L) >>> 32);
    }

    /** The word with this key in a stretch of a text, in any case, if it is one of them. */
    @Nullable Term at(long key, String text, int start, int end) {
        return terms[place(key, text, start, end)];
    }

    private int place(long key, String text, int start, int end) {
        int place = hash(key) & (keys.length - 1);
        while (keys[place] != 0
                && !(keys[place] == key && isWritten(terms[place], key, text, start, end))) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private static boolean isWritten(
            @Nullable Term term, long key, String text, int start, int end) {
        return key > 0
                || (term != null
                        && term.word().length() == end - start
                        && text.regionMatches(true, start, term.word(), 0, end - start));
    }
}
