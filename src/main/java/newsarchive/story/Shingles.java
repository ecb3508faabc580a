package newsarchive.story;

import java.util.Arrays;
import newsarchive.article.Article;

/**
 * All runs of {@value #LENGTH} words in the body of an article, as a set. Two texts resemble each
 * other as far as these sets do (A. Broder, "On the resemblance and containment of documents",
 * 1997).
 */
public final class Shingles {
    private static final int LENGTH = 4;

    /** Shorter texts are notices, captions and pay walls, which say little of their own. */
    private static final int FEWEST = 24;

    /** From here on two texts are one. */
    private static final double RESEMBLANCE = 0.55;

    /** From here on the shorter text is a part of the longer one. */
    private static final double CONTAINMENT = 0.8;

    /** Fewer words may be a standing paragraph that many stories share. */
    private static final int FEWEST_CONTAINED = 60;

    /** Each once, in ascending order. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    public static Shingles of(Article article) {
        long[] words = Words.of(article.body());
        long[] runs = new long[Math.max(0, words.length - LENGTH + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int j = i; j < i + LENGTH; j++) {
                run = Mixing.mixed(run + words[j]);
            }
            runs[i] = run;
        }
        return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
    }

    /** Whether there is enough text to tell whether another one is the same. */
    public boolean isTelling() {
        return hashes.length >= FEWEST;
    }

    /** Whether two articles tell the same in the same words; the order does not matter. */
    public boolean isCopyOf(Shingles other) {
        int shared = shared(other);
        int shorter = Math.min(hashes.length, other.hashes.length);
        int together = hashes.length + other.hashes.length - shared;
        return isTelling()
                && other.isTelling()
                && (shared >= RESEMBLANCE * together
                        || (shorter >= FEWEST_CONTAINED && shared >= CONTAINMENT * shorter));
    }

    private int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The same for the same words, and very likely another for others. */
    public String fingerprint() {
        long all = 0;
        for (long hash : hashes) {
            all = Mixing.mixed(all ^ hash);
        }
        return Long.toString(all, Character.MAX_RADIX);
    }

    long[] hashes() {
        return hashes;
    }
}
