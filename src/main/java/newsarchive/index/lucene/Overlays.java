package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import newsarchive.desk.Corrections;
import newsarchive.desk.Decision;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.IndexReader.ClosedListener;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * Lays the corrections in effect over snapshots. What was worked out for a segment is kept as long
 * as the segment and the corrections last, so a commit costs only its new segments.
 */
final class Overlays {
    /** Odd, and with bits all over; from the golden ratio, as Knuth has it. */
    private static final long MIXING = 0x9e3779b97f4a7c15L;

    private final Supplier<Corrections> inEffect;

    /** One object, so that a segment keeps it once however often corrections change. */
    private final ClosedListener forgetting = key -> forget(key);

    private volatile Worked worked = new Worked(Corrections.NONE, new ConcurrentHashMap<>());

    /** Kept for what it counts: the questions after this one count the same. */
    private volatile @Nullable Laid laid;

    private record Laid(Snapshot snapshot, Corrections corrections, Overlay overlay) {}

    private record Worked(Corrections corrections, Map<CacheKey, CorrectedLeaf> leaves) {}

    Overlays(Supplier<Corrections> inEffect) {
        this.inEffect = inEffect;
    }

    /** Another text for other corrections: no number is given to two decisions. */
    String state() {
        long mixed = 0;
        for (Decision decision : inEffect.get().decisions()) {
            mixed = mixed * MIXING + decision.number();
        }
        return Long.toHexString(mixed);
    }

    /** One state of the corrections for everything that is asked of it. */
    Overlay over(Snapshot snapshot) throws IOException {
        Corrections corrections = inEffect.get();
        Laid last = laid;
        if (last == null || last.snapshot() != snapshot || last.corrections() != corrections) {
            last = new Laid(snapshot, corrections, overlay(snapshot, corrections));
            laid = last;
        }
        return last.overlay();
    }

    private Overlay overlay(Snapshot snapshot, Corrections corrections) throws IOException {
        if (corrections.isEmpty()) {
            return new Overlay(snapshot, corrections, List.of());
        }
        Worked known = worked(corrections);
        // After a correction of very many articles all segments are new at once.
        List<CorrectedLeaf> leaves =
                snapshot.reader().leaves().parallelStream().map(leaf -> leaf(known, leaf)).toList();
        return new Overlay(snapshot, corrections, leaves);
    }

    private Worked worked(Corrections corrections) {
        Worked now = worked;
        if (now.corrections() != corrections) {
            now = new Worked(corrections, new ConcurrentHashMap<>());
            worked = now;
        }
        return now;
    }

    private CorrectedLeaf leaf(Worked state, LeafReaderContext leaf) {
        var core = leaf.reader().getCoreCacheHelper();
        if (core == null) {
            throw new IllegalStateException("segments of a directory can be told apart");
        }
        core.addClosedListener(forgetting);
        return state.leaves()
                .computeIfAbsent(core.getKey(), key -> read(leaf, state.corrections()));
    }

    private void forget(CacheKey segment) {
        worked.leaves().remove(segment);
    }

    private static CorrectedLeaf read(LeafReaderContext leaf, Corrections corrections) {
        try {
            return LeafReading.of(leaf, corrections);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was found", e);
        }
    }
}
