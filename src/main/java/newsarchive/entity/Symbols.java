package newsarchive.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the automaton reads at a time: a run of the letters a to z, of a long one so many as make a
 * number, or any other character by itself; a space before a run belongs to the run. Symbols that
 * patterns hold have numbers, those first that patterns begin with. Texts and patterns are folded.
 * Immutable once made.
 */
final class Symbols {
    /** The number of what no pattern holds. */
    static final int UNKNOWN = 0;

    /** So many letters have each their own key: 27 to the power of 9 is less than 2 to the 43. */
    private static final int LONGEST_RUN = 9;

    /** Keys of other characters begin after those of letters. */
    private static final long OTHER = 7_625_597_484_987L;

    /** What the key leaves of 64 bits. */
    private static final int NUMBER_BITS = 21;

    private static final int MOST = (1 << NUMBER_BITS) - 1;

    /**
     * Keys, each with its number behind it, at the hash of the key, else 0; one that finds its
     * place taken is in the next. So small a table stays in the processor's cache.
     */
    private final long[] places;

    private final int beginning;

    Symbols(List<String> patterns) {
        Set<Long> keys = new LinkedHashSet<>();
        for (String pattern : patterns) {
            keys.add(new Reader(pattern.toCharArray()).next());
        }
        beginning = keys.size();
        for (String pattern : patterns) {
            Reader reader = new Reader(pattern.toCharArray());
            while (reader.hasNext()) {
                keys.add(reader.next());
            }
        }
        if (keys.size() > MOST) {
            throw new IllegalArgumentException(
                    "names may hold " + MOST + " different words, not " + keys.size());
        }
        places = new long[4 * Integer.highestOneBit(keys.size() + 1)];
        int number = 0;
        for (long key : keys) {
            places[place(key)] = key << NUMBER_BITS | ++number;
        }
    }

    /** So many symbols begin patterns: those numbered from 1 to here. */
    int beginning() {
        return beginning;
    }

    /** The number of the symbol with this key, or {@link #UNKNOWN}. */
    int number(long key) {
        return (int) places[place(key)] & MOST;
    }

    /** Where the key is, or the free place where it would be. */
    private int place(long key) {
        int last = places.length - 1;
        int place = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & last;
        while (places[place] >>> NUMBER_BITS != key && places[place] != 0) {
            place = (place + 1) & last;
        }
        return place;
    }

    /** Goes through a text symbol by symbol. */
    static final class Reader {
        private final char[] text;
        private int start;
        private int end;
        private boolean spaced;

        Reader(char[] text) {
            this.text = text;
        }

        boolean hasNext() {
            return end < text.length;
        }

        /** The key of the next symbol: different for different ones, never 0, of 43 bits. */
        long next() {
            start = end;
            spaced = text[start] == ' ' && start + 1 < text.length && isLetter(text[start + 1]);
            int from = spaced ? start + 1 : start;
            int last = Math.min(text.length, from + LONGEST_RUN);
            long key = 0;
            for (end = from; end < last && isLetter(text[end]); end++) {
                key = 27 * key + (text[end] - 'a' + 1);
            }
            return end > from ? key : OTHER + text[end++];
        }

        /** Whether a space before a run of letters is a part of it. */
        boolean isSpaced() {
            return spaced;
        }

        /** Whether it is no part of the word before it. */
        boolean beginsWord() {
            return spaced || start == 0 || !Characters.oneWord(text[start - 1], text[start]);
        }

        /** Where it ends. */
        int end() {
            return end;
        }

        private static boolean isLetter(char c) {
            return c >= 'a' && c <= 'z';
        }
    }
}
