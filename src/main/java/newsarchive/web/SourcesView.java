package newsarchive.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.source.Source;
import newsarchive.source.Sources;
import newsarchive.source.Visit;

/** All that the page about the sources prints. */
public record SourcesView(List<Row> rows) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * One source.
     *
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

    static SourcesView of(Sources sources, Clock clock) {
        ZoneId zone = clock.getZone();
        Instant since = clock.instant().minus(SourceDays.HISTORY, ChronoUnit.DAYS);
        return new SourcesView(
                sources.list().stream()
                        .map(source ->
                                row(
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

    private static Row row(Source source, SourceDays days, ZoneId zone) {
        Optional<Visit> last = source.lastVisit();
        return new Row(
                source.name(),
                source.address(),
                last.map(visit -> time(visit.ended(), zone)).orElse("never"),
                source.nextVisit().map(next -> time(next, zone)).orElse("at the next crawl"),
                last.map(Visit::came).orElse(0L),
                last.map(Visit::failed).orElse(0L),
                last.map(Visit::problem).orElse(""),
                days.isSilent(),
                days);
    }

    private static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
