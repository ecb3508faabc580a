package newsarchive.fetch.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import newsarchive.source.Visit;
import org.junit.jupiter.api.Test;

final class SourceVisitsTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void aRoundThatSawTheClockPutBackIsStillReported() {
        Iterator<Instant> times = List.of(NOON, NOON.minusSeconds(3600)).iterator();
        InstantSource source = times::next;
        SourceVisits visits = new SourceVisits(source.withZone(ZoneOffset.UTC));
        visits.came(7);
        List<Visit> told = new ArrayList<>();
        visits.report((_, visit) -> told.add(visit));
        assertThat(told).containsExactly(new Visit(NOON, NOON, 0, 1, 0, ""));
    }

    @Test
    void sourcesOfWhichNothingWasAskedAreNotTold() {
        List<Visit> told = new ArrayList<>();
        new SourceVisits(Clock.systemUTC()).report((_, visit) -> told.add(visit));
        assertThat(told).isEmpty();
    }
}
