package newsarchive.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * The dates a sample page prints about itself, publication first. It knows the sample's own shapes
 * only; the archive's rules for real pages are elsewhere, and are not to be tested by themselves.
 */
final class PageDates {
    private static final String IN_META =
            """
            meta[property=article:published_time], meta[property=og:article:published_time],
            meta[name=dcterms.date], meta[name=date], meta[name=DC.date],
            meta[property=article:modified_time], meta[property=og:article:modified_time],
            meta[name=dcterms.modified], meta[name=last-modified]\
            """;

    private static final String IN_BODY =
            "time[itemprop], .by time[datetime], .live-posts time[datetime]";

    private static final Pattern IN_JSON =
            Pattern.compile("\"date(?:Published|Modified)\"\\s*:\\s*\"([^\"]+)\"");

    private static final Pattern IN_JAPANESE =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日 (\\d{1,2})時(\\d{2})分");

    private static final Pattern IN_ENGLISH =
            Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}|[A-Z][a-z]+ \\d{1,2}, \\d{4}");

    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("[d MMMM yyyy][MMMM d, yyyy]", Locale.ENGLISH);

    private PageDates() {}

    static List<Instant> in(Document page) {
        var dates = new ArrayList<Instant>();
        page.select(IN_META).forEach(meta -> dates.add(iso(meta.attr("content"))));
        page.select(IN_BODY).forEach(time -> dates.add(iso(time.attr("datetime"))));
        for (var script : page.select("script[type=application/ld+json]")) {
            all(IN_JSON, script.data()).forEach(found -> dates.add(iso(found.group(1))));
        }
        all(IN_JAPANESE, page.select(".Date").text()).forEach(found -> dates.add(japanese(found)));
        all(IN_ENGLISH, page.select("td > font[face=Arial][size=2]").text())
                .forEach(found -> dates.add(english(found.group())));
        return dates;
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static Instant iso(String text) {
        return text.length() > 10
                ? OffsetDateTime.parse(text).toInstant()
                : midnight(LocalDate.parse(text));
    }

    private static Instant english(String text) {
        return midnight(LocalDate.parse(text, ENGLISH));
    }

    private static Instant japanese(MatchResult found) {
        int[] parts = new int[5];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Integer.parseInt(found.group(i + 1));
        }
        return LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4])
                .toInstant(ZoneOffset.ofHours(9));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
