package newsarchive.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the automaton reads at a time: a run of the letters a to z, of a long one so many as make a
 * number, or any other character by itself. The number of a character is its code, the runs that
 * patterns hold have higher ones. Texts and patterns are folded. Immutable once made.
 */
final class Symbols {
    /** A run of letters that no pattern holds. */
    static final int UNKNOWN = -1;

    private static final int FIRST_RUN = Character.MAX_VALUE + 1;

    /** So many letters have each their own key: 27 to the power of 13 is less than 2 to the 63. */
    private static final int LONGEST_RUN = 13;

    /**
     * The keys of the runs by their hash, else 0; a run that finds its place taken is in the next.
     */
    private final long[] keys;

    Symbols(List<String> patterns) {
        Set<Long> runs = new HashSet<>();
        for (String pattern : patterns) {
            char[] text = pattern.toCharArray();
            for (int at = 0, end; at < text.length; at = end) {
                end = end(text, at);
                if (isLetter(text[at])) {
                    runs.add(key(text, at, end));
                }
            }
        }
        keys = new long[4 * Integer.highestOneBit(runs.size() + 1)];
        runs.forEach(key -> keys[place(key)] = key);
    }

    /** One more than the largest number of a symbol. */
    int count() {
        return FIRST_RUN + keys.length;
    }

    /** Where the symbol that begins there ends. */
    static int end(char[] text, int from) {
        int end = from + 1;
        if (isLetter(text[from])) {
            int last = Math.min(text.length, from + LONGEST_RUN);
            while (end < last && isLetter(text[end])) {
                end++;
            }
        }
        return end;
    }

    /** The number of the symbol in a stretch, or {@link #UNKNOWN}. */
    int number(char[] text, int from, int end) {
        if (!isLetter(text[from])) {
            return text[from];
        }
        int place = place(key(text, from, end));
        return keys[place] == 0 ? UNKNOWN : FIRST_RUN + place;
    }

    int[] numbers(String pattern) {
        char[] text = pattern.toCharArray();
        int[] numbers = new int[text.length];
        int count = 0;
        for (int at = 0, end; at < text.length; at = end) {
            end = end(text, at);
            numbers[count++] = number(text, at, end);
        }
        return Arrays.copyOf(numbers, count);
    }

    /** A character that stands for the ends of a symbol where it is asked what is one word. */
    static char edge(int number) {
        return number < FIRST_RUN ? (char) number : 'a';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Different for different runs, and never 0. */
    private static long key(char[] text, int from, int end) {
        long key = 0;
        for (int i = from; i < end; i++) {
            key = 27 * key + (text[i] - 'a' + 1);
        }
        return key;
    }

    /** Where the key is, or the free place where it would be. */
    private int place(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int place = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[place] != key && keys[place] != 0) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }
}
