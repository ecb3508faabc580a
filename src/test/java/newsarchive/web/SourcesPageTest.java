package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.correct.Corrector;
import newsarchive.desk.Desk;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.query.NameResolver;
import newsarchive.source.Sources;
import newsarchive.source.Visit;
import newsarchive.web.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesPageTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

    @TempDir private Path folder;

    @Test
    void whatIsExpectedIsTheMedianOfTheSameWeekday() {
        Map<LocalDate, Long> came = new HashMap<>();
        came.put(TODAY.minusWeeks(1), 4L);
        came.put(TODAY.minusWeeks(2), 6L);
        came.put(TODAY.minusWeeks(3), 50L);
        SourceDays.Day today = SourceDays.of(came, TODAY).days().getLast();
        assertThat(today.expected()).isEqualTo(6);
        assertThat(today.came()).isZero();
    }

    @Test
    void weeksBeforeTheFirstVisitAreNoSilence() {
        SourceDays days = SourceDays.of(Map.of(TODAY.minusWeeks(1), 4L), TODAY);
        assertThat(days.days().getLast().expected()).isEqualTo(4);
        assertThat(SourceDays.of(Map.of(), TODAY).isSilent()).isFalse();
    }

    @Test
    void aSourceThatBreaksOffIsSaidToBeSilent() {
        Map<LocalDate, Long> came = new HashMap<>();
        for (int back = 3; back < 40; back++) {
            came.put(TODAY.minusDays(back), 5L);
        }
        assertThat(SourceDays.of(came, TODAY).isSilent()).isTrue();
        came.put(TODAY.minusDays(1), 1L);
        assertThat(SourceDays.of(came, TODAY).isSilent()).isFalse();
    }

    @Test
    void eachSourceIsARowWithItsLastVisit() {
        try (Sources sources = Sources.open(folder.resolve("frontier.db"))) {
            sources.add("https://courier.example/", "The <Courier>", List.of());
            sources.add("https://post.example/", "", List.of());
            Instant now = Instant.parse("2026-03-20T12:00:00Z");
            long courier = sources.find("https://courier.example/").orElseThrow().id();
            sources.visited(courier, new Visit(now, now, 9, 7, 2, ""), now.plusSeconds(600));
            SourcesView view =
                    SourcesView.of(Texts.english(), sources, Clock.fixed(now, ZoneOffset.UTC));
            assertThat(view.rows()).hasSize(2);
            SourcesView.Row row =
                    view.rows().stream().filter(r -> r.came() == 7).findFirst().orElseThrow();
            assertThat(row.lastVisit()).isEqualTo("2026-03-20 12:00");
            assertThat(row.nextVisit()).isEqualTo("2026-03-20 12:10");
            assertThat(row.days().days().getLast().came()).isEqualTo(7);
            assertThat(row.days().days().getLast().height()).isEqualTo(row.days().height());
        }
    }

    @Test
    void theServerShowsThemAndWhatItHasDone() throws Exception {
        try (Sources sources = Sources.open(folder.resolve("frontier.db"));
                ArticleIndex index =
                        LuceneIndex.openWriter(folder.resolve("index"), _ -> Optional.empty());
                NewsServer server =
                        NewsServer.start(
                                new ServerOptions("127.0.0.1", 0, null),
                                new Archive(
                                        index,
                                        NameResolver.NONE,
                                        Gazetteer.empty(),
                                        Clock.systemUTC()),
                                new Editing(
                                        new Corrector(
                                                new Desk(folder.resolve("desk"), Clock.systemUTC()),
                                                index,
                                                NameResolver.NONE,
                                                id -> Optional.empty(),
                                                Clock.systemUTC()),
                                        Optional.empty()),
                                new Watched(
                                        Optional.of(sources),
                                        Optional.empty(),
                                        Optional.empty(),
                                        () ->
                                                List.of(
                                                        new Measure(
                                                                "newsarchive_waiting",
                                                                "W.",
                                                                3))))) {
            sources.add("https://courier.example/", "The <Courier>", List.of());
            assertThat(get(server.address() + "sources"))
                    .contains("The &lt;Courier", "0 articles in 28 days", "<svg");
            assertThat(get(server.address() + "metrics"))
                    .contains(
                            "newsarchive_waiting 3\n",
                            "newsarchive_answers_total{status=\"200\"} 1\n");
        }
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void measuresAreWrittenAsPrometheusReadsThem() {
        assertThat(
                        MetricsHandler.text(
                                List.of(
                                        new Measure("a", "What a is.", 1.5),
                                        new Measure("b_total", "Bs.", "kind", "x\"y", 2),
                                        new Measure("b_total", "Bs.", "kind", "z", 3))))
                .isEqualTo(
                        """
                        # HELP a What a is.
                        # TYPE a gauge
                        a 1.5
                        # HELP b_total Bs.
                        # TYPE b_total counter
                        b_total{kind="x\\"y"} 2
                        b_total{kind="z"} 3
                        """);
    }
}
