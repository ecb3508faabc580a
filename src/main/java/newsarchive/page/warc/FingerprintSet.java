package newsarchive.page.warc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import newsarchive.page.Sha256;

/**
 * Which pairs of address and content are known, each with a number, at 24 bytes a place: a million
 * pages take about 50 MB. Different pairs are taken for the same less often than disks fail. Safe
 * for use by many threads.
 */
final class FingerprintSet {
    private static final int WORDS = 3;

    /** Two words of a fingerprint and the number; the second is zero where nothing lies. */
    private long[] words = new long[WORDS << 10];

    private int size;

    private record Fingerprint(long high, long low) {
        static Fingerprint of(String address, String digest) {
            byte[] pair = (address + "\n" + digest).getBytes(StandardCharsets.UTF_8);
            ByteBuffer hash = ByteBuffer.wrap(Sha256.of(pair));
            return new Fingerprint(hash.getLong(), hash.getLong() | 1);
        }
    }

    boolean contains(String address, String digest) {
        return find(address, digest).isPresent();
    }

    /** The number that was added first with the pair. */
    OptionalLong find(String address, String digest) {
        Fingerprint fingerprint = Fingerprint.of(address, digest);
        synchronized (this) {
            int place = place(words, fingerprint);
            return words[place + 1] == 0 ? OptionalLong.empty() : OptionalLong.of(words[place + 2]);
        }
    }

    /** Returns whether it was not there before; the number of one that was stays. */
    boolean add(String address, String digest, long number) {
        Fingerprint fingerprint = Fingerprint.of(address, digest);
        synchronized (this) {
            int place = place(words, fingerprint);
            if (words[place + 1] != 0) {
                return false;
            }
            put(words, place, fingerprint, number);
            size++;
            if (size * 2L * WORDS > words.length) {
                grow();
            }
            return true;
        }
    }

    private void grow() {
        long[] larger = new long[words.length * 2];
        for (int i = 0; i < words.length; i += WORDS) {
            if (words[i + 1] != 0) {
                Fingerprint fingerprint = new Fingerprint(words[i], words[i + 1]);
                put(larger, place(larger, fingerprint), fingerprint, words[i + 2]);
            }
        }
        words = larger;
    }

    private static void put(long[] words, int place, Fingerprint fingerprint, long number) {
        words[place] = fingerprint.high;
        words[place + 1] = fingerprint.low;
        words[place + 2] = number;
    }

    /** Where it lies, or the free place where it would. */
    private static int place(long[] words, Fingerprint fingerprint) {
        int places = words.length / WORDS; // A power of two.
        int at = (int) fingerprint.high & (places - 1);
        while (words[at * WORDS + 1] != 0
                && (words[at * WORDS] != fingerprint.high
                        || words[at * WORDS + 1] != fingerprint.low)) {
            at = (at + 1) & (places - 1);
        }
        return at * WORDS;
    }
}
