package newsarchive.page.warc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import newsarchive.page.Sha256;

/**
 * Which pairs of address and content are known, at 16 bytes a place: a million pages take about 32
 * MB. Different pairs are taken for the same less often than disks fail. Safe for use by many
 * threads.
 */
final class FingerprintSet {
    /** Pairs of words; both zero where nothing lies. */
    private long[] words = new long[2 << 10];

    private int size;

    private record Fingerprint(long high, long low) {
        static Fingerprint of(String address, String digest) {
            byte[] pair = (address + "\n" + digest).getBytes(StandardCharsets.UTF_8);
            ByteBuffer hash = ByteBuffer.wrap(Sha256.of(pair));
            return new Fingerprint(hash.getLong(), hash.getLong() | 1);
        }
    }

    boolean contains(String address, String digest) {
        Fingerprint fingerprint = Fingerprint.of(address, digest);
        synchronized (this) {
            return words[place(words, fingerprint) + 1] != 0;
        }
    }

    /** Returns whether it was not there before. */
    boolean add(String address, String digest) {
        Fingerprint fingerprint = Fingerprint.of(address, digest);
        synchronized (this) {
            int place = place(words, fingerprint);
            if (words[place + 1] != 0) {
                return false;
            }
            put(words, place, fingerprint);
            size++;
            if (size * 4L > words.length) {
                grow();
            }
            return true;
        }
    }

    private void grow() {
        long[] larger = new long[words.length * 2];
        for (int i = 0; i < words.length; i += 2) {
            if (words[i + 1] != 0) {
                Fingerprint fingerprint = new Fingerprint(words[i], words[i + 1]);
                put(larger, place(larger, fingerprint), fingerprint);
            }
        }
        words = larger;
    }

    private static void put(long[] words, int place, Fingerprint fingerprint) {
        words[place] = fingerprint.high;
        words[place + 1] = fingerprint.low;
    }

    /** Where it lies, or the free place where it would. */
    private static int place(long[] words, Fingerprint fingerprint) {
        int mask = words.length - 2;
        int place = (int) fingerprint.high & mask;
        while (words[place + 1] != 0
                && (words[place] != fingerprint.high || words[place + 1] != fingerprint.low)) {
            place = place + 2 & mask;
        }
        return place;
    }
}
