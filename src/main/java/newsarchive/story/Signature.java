package newsarchive.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A few keys such that texts with the same words very likely have one in common, and others very
 * likely none: MinHash in bands (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive
 * Datasets", chapter 3).
 *
 * @param keys in a fixed order, all of them different; none where there is too little text
 */
public record Signature(List<String> keys) {
    private static final int BANDS = 20;
    private static final int ROWS = 3;

    public Signature {
        keys = List.copyOf(keys);
    }

    public static Signature of(Shingles shingles) {
        return new Signature(shingles.isTelling() ? keys(minima(shingles.hashes())) : List.of());
    }

    /** The least of all numbers under each of many ways to mix them. */
    private static long[] minima(long[] hashes) {
        long[] minima = new long[BANDS * ROWS];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (long hash : hashes) {
            // The second number strides through the ways to mix, which are then as good as many.
            long at = Mixing.mixed(hash);
            long stride = Mixing.mixed(~hash) | 1;
            for (int i = 0; i < minima.length; i++) {
                minima[i] = Math.min(minima[i], at);
                at += stride;
            }
        }
        return minima;
    }

    private static List<String> keys(long[] minima) {
        List<String> keys = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = Mixing.mixed(key ^ minima[band * ROWS + row]);
            }
            keys.add(Long.toString(key, Character.MAX_RADIX));
        }
        return keys;
    }
}
