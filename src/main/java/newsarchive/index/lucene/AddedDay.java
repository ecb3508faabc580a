package newsarchive.index.lucene;

import java.time.Instant;
import java.time.ZoneOffset;

/** The archive's own days are counted in UTC, wherever it runs. */
final class AddedDay {
    private AddedDay() {}

    static long of(Instant captured) {
        return captured.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }
}
