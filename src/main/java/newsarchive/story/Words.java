package newsarchive.story;

import java.util.Arrays;

/**
 * The words of a text as numbers, in order: runs of letters and digits without regard to case, and
 * every sign by itself where a script is written without spaces.
 */
final class Words {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] hashes = new long[512];
    private int count;

    private Words() {}

    static long[] of(String text) {
        Words words = new Words();
        words.read(text);
        return Arrays.copyOf(words.hashes, words.count);
    }

    private void read(String text) {
        long word = SEED;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            at += Character.charCount(sign);
            boolean alone = Character.isIdeographic(sign);
            if (word != SEED && (alone || !Character.isLetterOrDigit(sign))) {
                add(word);
                word = SEED;
            }
            if (alone) {
                add(mixed(SEED, sign));
            } else if (Character.isLetterOrDigit(sign)) {
                word = mixed(word, Character.toLowerCase(sign));
            }
        }
        if (word != SEED) {
            add(word);
        }
    }

    /** FNV-1a, by sign instead of by byte. */
    private static long mixed(long hash, int sign) {
        return (hash ^ sign) * PRIME;
    }

    private void add(long word) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = word;
    }
}
