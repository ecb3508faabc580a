package newsarchive.watch;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.desk.SavedSearch;
import newsarchive.desk.SavedSearch.Recipients;
import newsarchive.desk.SavedSearches;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.query.GazetteerNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Who is told what, with a real index and real files; the webhooks take what they are told to. */
final class AlertsTest {
    private static final Map<String, List<String>> COMETS = Map.of("q", List.of("comet"));
    private static final String HOOK = "https://hook.example/a";
    private static final String OTHER = "https://hook.example/b";

    @TempDir private Path temp;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Map<String, String> refusing = new ConcurrentHashMap<>();
    private Instant now = Instant.parse("2026-03-04T05:06:07Z");
    private long arrivals = 100;
    private ArticleIndex index;
    private SavedSearches searches;
    private SavedQueries queries;
    private Alerts alerts;

    @BeforeEach
    void open() {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        index = LuceneIndex.openWriter(temp.resolve("index"), id -> Optional.empty());
        searches = new SavedSearches(temp.resolve("desk"), clock);
        queries = new SavedQueries(new GazetteerNames(Gazetteer.builtIn()), clock);
        alerts = alerts();
    }

    private Alerts alerts() {
        return new Alerts(temp.resolve("alerts.db"), searches, index, queries, this::post);
    }

    private Optional<String> post(String address, Delivery delivery) {
        String id = new JsonMapper().readTree(delivery.body()).at("/article/id").asString();
        taken.add(address + " " + id + " " + delivery.id());
        return Optional.ofNullable(refusing.get(address));
    }

    @AfterEach
    void close() {
        alerts.close();
        index.close();
    }

    @Test
    void aFileGetsEachArticleOnceInTheOrderInWhichTheyArrived() throws Exception {
        arrive("before", "A comet");
        save("Comets", new Recipients(file(), ""));
        run();
        arrive("z", "A comet");
        arrive("y", "A ferry");
        arrive("x", "Another comet");
        run();
        run();
        arrive("w", "Comets");
        run();
        assertThat(inFile()).containsExactly("z", "x", "w");
    }

    @Test
    void manyAtOnceComeInOrderToo() throws Exception {
        save("Comets", new Recipients(file(), ""));
        List<String> ids = IntStream.range(0, 750).mapToObj(i -> "a" + (997 * i % 750)).toList();
        index.put(
                ids.stream()
                        .map(id -> article(id).headline("Comet " + id).arrival(++arrivals).build())
                        .toList());
        index.refresh(Checkpoint.START);
        run();
        assertThat(inFile()).isEqualTo(ids);
    }

    @Test
    void anArticleIsToldWhenItFirstMatchesAndNotAgainWhenItChanges() throws Exception {
        save("Comets", new Recipients(file(), ""));
        arrive("a", "A light in the sky");
        run();
        assertThat(inFile()).isEmpty();
        put(article("a").headline("A comet in the sky").modified("2025").digest("2"));
        run();
        put(article("a").headline("A comet in the night").modified("2026").digest("3"));
        run();
        assertThat(inFile()).containsExactly("a");
    }

    @Test
    void whatIsRememberedMayBeLostAndTheFileStillHasEachOnce() throws Exception {
        save("Comets", new Recipients(file(), HOOK));
        arrive("a", "A comet");
        arrive("b", "A comet");
        run();
        alerts.close();
        try (Stream<Path> files = Files.list(temp)) {
            for (Path lost : files.filter(each -> each.toString().contains("alerts.db")).toList()) {
                Files.delete(lost);
            }
        }
        alerts = alerts();
        arrive("c", "A comet");
        run();
        run();
        assertThat(inFile()).containsExactly("a", "b", "c");
        assertThat(taken).hasSize(5);
        assertThat(taken.subList(2, 4)).as("the same deliveries").isEqualTo(taken.subList(0, 2));
    }

    @Test
    void aWebhookThatFailsGetsTheSameAgainInOrderAfterAWhile() throws Exception {
        SavedSearch search = save("Comets", new Recipients("", HOOK));
        refusing.put(HOOK, "HTTP 500");
        arrive("a", "A comet");
        arrive("b", "A comet");
        run();
        run();
        assertThat(delivered()).containsExactly("a");
        RecipientState state = alerts.states(search).getFirst();
        assertThat(state.problem()).isEqualTo("HTTP 500");
        assertThat(state.waiting()).isEqualTo(2);
        assertThat(state.nextTry()).hasValue(now.plusSeconds(5));
        now = now.plusSeconds(5);
        run();
        assertThat(alerts.states(search).getFirst().nextTry()).hasValue(now.plusSeconds(10));
        refusing.clear();
        now = now.plus(Duration.ofHours(1));
        run();
        assertThat(delivered()).containsExactly("a", "a", "a", "b");
        assertThat(taken.getFirst()).isEqualTo(taken.get(2));
        assertThat(alerts.states(search).getFirst().problem()).isEmpty();
        assertThat(alerts.told(search)).isEqualTo(2);
    }

    @Test
    void oneThatFailsHoldsUpNobodyElse() throws Exception {
        save("Comets", new Recipients(file(), HOOK));
        save("The same", new Recipients("", OTHER));
        refusing.put(HOOK, "timeout");
        arrive("a", "A comet");
        run();
        assertThat(inFile()).containsExactly("a");
        assertThat(taken.stream().filter(each -> each.startsWith(OTHER))).hasSize(1);
    }

    @Test
    void aFileThatCannotBeWrittenIsWrittenLater() throws Exception {
        Path folder = Files.createDirectories(Path.of(file()));
        SavedSearch search = save("Comets", new Recipients(file(), ""));
        arrive("a", "A comet");
        run();
        assertThat(alerts.states(search).getFirst().problem()).startsWith("cannot be written");
        Files.delete(folder);
        now = now.plusSeconds(5);
        run();
        assertThat(inFile()).containsExactly("a");
    }

    @Test
    void nobodyIsToldOfASearchThatWasRemoved() throws Exception {
        save("Comets", new Recipients("", HOOK));
        refusing.put(HOOK, "HTTP 500");
        arrive("a", "A comet");
        run();
        searches.remove("comets");
        refusing.clear();
        now = now.plus(Duration.ofHours(1));
        arrive("b", "A comet");
        run();
        assertThat(delivered()).containsExactly("a");
    }

    @Test
    void aSearchThatIsNotUnderstoodAnyMoreHoldsUpNobodyElse() throws Exception {
        searches.save(
                "Broken",
                Map.of("from", List.of("some day")),
                arrivals,
                new Recipients(file(), ""));
        save("Comets", new Recipients(file(), ""));
        arrive("a", "A comet");
        run();
        assertThat(inFile()).containsExactly("a");
    }

    private SavedSearch save(String name, Recipients recipients) {
        return new Watchlist(
                        searches, index, queries, new Watchlist.Place(temp.resolve("own"), false))
                .save(name, COMETS, recipients);
    }

    private void arrive(String id, String headline) {
        put(article(id).headline(headline));
    }

    private void put(newsarchive.testing.ArticleVersions article) {
        ArticleVersion version = article.arrival(++arrivals).build();
        index.put(List.of(version));
        index.refresh(Checkpoint.START);
    }

    private void run() throws InterruptedException {
        alerts.run();
        alerts.await();
    }

    private String file() {
        return temp.resolve("alerts.jsonl").toString();
    }

    private List<String> inFile() throws IOException {
        return Files.notExists(Path.of(file()))
                ? List.of()
                : Files.readAllLines(Path.of(file())).stream()
                        .map(line -> new JsonMapper().readTree(line).at("/article/id").asString())
                        .toList();
    }

    private List<String> delivered() {
        return taken.stream().map(each -> each.split(" ", 3)[1]).toList();
    }
}
