package newsarchive.page.warc;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where the page records of one file begin, found by where they end; sixteen bytes a record. */
@SuppressWarnings("ArrayRecordComponent") // searched, compared by nobody
record RecordEnds(long[] ends, long[] starts) {

    static RecordEnds of(Path file) {
        try (Stream<CdxLine> lines = new CdxFile(file).lines()) {
            List<long[]> places =
                    lines.filter(line -> !line.isRevisit())
                            .map(line -> new long[] {line.end(), line.offset()})
                            .toList();
            return new RecordEnds(
                    places.stream().mapToLong(place -> place[0]).toArray(),
                    places.stream().mapToLong(place -> place[1]).toArray());
        }
    }

    /** Negative if no record ends there; lines stand in the order of the file. */
    long start(long end) {
        int found = Arrays.binarySearch(ends, end);
        return found < 0 ? -1 : starts[found];
    }
}
