package newsarchive.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.source.Source;
import newsarchive.source.Sources;
import newsarchive.source.Visit;
import newsarchive.web.text.Dates;
import newsarchive.web.text.Texts;

/** All that the page about the sources prints. */
public record SourcesView(List<Row> rows) {
    /**
     * One source.
     *
     * @param lastVisit empty before the first one
     * @param nextVisit empty where the next crawl decides
     * @param problem of the last visit; empty if there was none
     * @param silence whether much less came on the last whole days than was expected
     */
    public record Row(
            String name,
            String address,
            String lastVisit,
            String nextVisit,
            long came,
            long failed,
            String problem,
            boolean silence,
            SourceDays days) {}

    static SourcesView of(Texts texts, Sources sources, Clock clock) {
        ZoneId zone = clock.getZone();
        Instant since = clock.instant().minus(SourceDays.HISTORY, ChronoUnit.DAYS);
        return new SourcesView(
                sources.list().stream()
                        .map(source ->
                                row(
                                        texts,
                                        source,
                                        SourceDays.of(
                                                perDay(sources.visits(source.id(), since), zone),
                                                LocalDate.now(clock)),
                                        zone))
                        .toList());
    }

    private static Map<LocalDate, Long> perDay(List<Visit> visits, ZoneId zone) {
        Map<LocalDate, Long> days = new HashMap<>();
        visits.forEach(visit ->
                days.merge(LocalDate.ofInstant(visit.ended(), zone), visit.came(), Long::sum));
        return days;
    }

    private static Row row(Texts texts, Source source, SourceDays days, ZoneId zone) {
        Dates dates = texts.dates();
        Optional<Visit> last = source.lastVisit();
        return new Row(
                source.name(),
                source.address(),
                last.map(visit -> dates.minute(visit.ended(), zone)).orElse(""),
                source.nextVisit().map(next -> dates.minute(next, zone)).orElse(""),
                last.map(Visit::came).orElse(0L),
                last.map(Visit::failed).orElse(0L),
                last.map(Visit::problem).orElse(""),
                days.isSilent(),
                days);
    }
}
