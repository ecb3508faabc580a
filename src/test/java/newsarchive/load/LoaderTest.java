package newsarchive.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.article.Tags;
import newsarchive.desk.Removals;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.page.Found;
import newsarchive.page.Page;
import newsarchive.page.warc.KeepingOptions;
import newsarchive.page.warc.KeptPages;
import newsarchive.page.warc.LowDiskException;
import newsarchive.page.warc.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LoaderTest {
    @TempDir private Path temp;
    private final MemoryIndex index = new MemoryIndex();
    private Loader loader = loader(KeepingOptions.USUAL);

    private static Loader loader(KeepingOptions options) {
        return new Loader(PlainExtractor::extract, article -> Tags.NONE, 2, options);
    }

    @Test
    void loadsAFolderAndCountsEveryFile() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        write("deep/b.htm", article("https://news.example/b", "Ferry service resumes"));
        write("c.html", "<p>Contact us</p>");
        write("notes.txt", "not a page");
        LoadReport report = load();
        assertThat(report.ordered())
                .containsExactly(Map.entry("new", 2L), Map.entry("no article: no headline", 1L));
        assertThat(report.total()).isEqualTo(3);
        assertThat(index.status().articles()).isEqualTo(2);
    }

    @Test
    void loadingTwiceChangesNothing() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        write("c.html", "<p>Contact us</p>");
        load();
        List<String> before = warcFiles();
        int refreshes = index.refreshes;
        assertThat(load().outcomes()).isEqualTo(Map.of("unchanged", 2L));
        assertThat(warcFiles()).isEqualTo(before);
        assertThat(index.refreshes).isEqualTo(refreshes);
    }

    @Test
    void everyLoadThatKeepsSomethingHasAnIdByWhichItsRecordsAreFound() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        String first = load().load();
        write("b.html", article("https://news.example/b", "Ferry service resumes"));
        LoadReport second = load();
        assertThat(second.json().path("load").stringValue()).isEqualTo(second.load());
        assertThat(second.table()).endsWith("load " + second.load() + System.lineSeparator());
        assertThat(load().load()).isEmpty();
        assertThat(contents())
                .satisfiesExactly(
                        line -> assertThat(line).contains("/a\"", "\"load\":\"" + first + '"'),
                        line -> assertThat(line).contains("/b\"", "\"load\":\"" + second.load()));
    }

    @Test
    void whatIsRemovedWhileALoadGoesOnIsGoneBeforeTheLoadEnds() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        ArticleId id = ArticleId.ofUrl("https://news.example/a");
        Removals removals = new Removals(temp.resolve("desk"));
        Stream<Found> slow =
                Stream.concat(
                        folder(),
                        Stream.of(1)
                                .mapMulti((one, next) -> {
                                    await(() -> index.find(id).isPresent());
                                    removals.remove("a", Set.of(id), "", false);
                                    await(() -> index.find(id).isEmpty());
                                }));
        loader.respecting(removals).load(slow, warc(), index, Progress.NONE);
        assertThat(index.find(id)).isEmpty();
        assertThat(removals.read().pending()).isEmpty();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void tooLittleSpaceEndsALoadBeforeAnythingIsWritten() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        load();
        List<String> before = warcFiles();
        write("b.html", article("https://news.example/b", "Ferry service resumes"));
        Loader careful = loader(new KeepingOptions(1_000_000, Long.MAX_VALUE));
        assertThatThrownBy(() -> careful.load(folder(), warc(), index, Progress.NONE))
                .isInstanceOf(LowDiskException.class)
                .hasMessageContaining("keep.leastFreeMegabytes");
        assertThat(warcFiles()).isEqualTo(before);
        assertThat(load().count("new")).isEqualTo(1);
    }

    @Test
    void changedContentAtTheSameAddressIsANewVersion() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        load();
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon and Porto"));
        assertThat(load().outcomes()).isEqualTo(Map.of("new version", 1L));
        assertThat(index.versions().get(ArticleId.ofUrl("https://news.example/a"))).hasSize(2);
    }

    @Test
    void aPageThatOnlyChangedAroundItsArticleIsKeptAndIsNoNewVersion() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        load();
        write(
                "a.html",
                article("https://news.example/a", "Comet seen over Lisbon") + "<!-- ad -->");
        assertThat(load().outcomes()).isEqualTo(Map.of("same article, page changed around it", 1L));
        List<ArticleVersion> versions = index.versions(ArticleId.ofUrl("https://news.example/a"));
        assertThat(versions).hasSize(2);
        assertThat(ArticleVersion.distinct(versions)).hasSize(1);
    }

    @Test
    void newestVersionWinsInEitherOrderOfLoading() throws IOException {
        String older = article("https://news.example/a", "Older</h1><time>2024-05-01</time>");
        String newer = article("https://news.example/a", "Newer</h1><time>2024-05-02</time>");
        for (List<String> order : List.of(List.of(older, newer), List.of(newer, older))) {
            MemoryIndex fresh = new MemoryIndex();
            Path warc = Files.createTempDirectory(temp, "warc");
            for (String html : order) {
                write("a.html", html);
                loader.load(folder(), warc, fresh, Progress.NONE);
            }
            assertThat(fresh.find(ArticleId.ofUrl("https://news.example/a")).orElseThrow())
                    .extracting(version -> version.article().headline())
                    .isEqualTo("Newer");
        }
    }

    @Test
    void oneCrashingPageCostsOneOutcomeAndIsKept() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        write("b.html", "<crash>");
        write("c.html", "<overflow>");
        assertThat(load().outcomes())
                .isEqualTo(
                        Map.of(
                                "new", 1L,
                                "failed: UnsupportedOperationException", 1L,
                                "failed: StackOverflowError", 1L));
        assertThat(new KeptPages(warc()).count(Position.START)).isEqualTo(3);
    }

    @Test
    void pagesKeptButNotIndexedAreRecoveredByTheNextLoad() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        write("b.html", article("https://news.example/b", "Ferry service resumes"));
        load();
        MemoryIndex lost = new MemoryIndex();
        LoadReport report = loader.load(Stream.of(), warc(), lost, Progress.NONE);
        assertThat(report.recovered()).isEqualTo(2);
        assertThat(report.total()).isZero();
        assertThat(lost.versions()).isEqualTo(index.versions());
        assertThat(lost.status().checkpoint()).isEqualTo(index.status().checkpoint());
    }

    @Test
    void rebuildGivesTheSameArticlesAtOnceAtTheEnd() throws IOException {
        write("a.html", article("https://news.example/a", "Comet seen over Lisbon"));
        write("b.html", article("", "A page without an address"));
        write("c.html", "<crash>");
        write("d.jsonl", "{\"id\":\"own-1\",\"headline\":\"From a line\",\"body\":\"Text\"}");
        load();
        MemoryIndex fresh = new MemoryIndex();
        LoadReport report = loader.rebuild(warc(), fresh, Progress.NONE);
        assertThat(report.count("indexed")).isEqualTo(3);
        assertThat(report.total()).isEqualTo(4);
        assertThat(fresh.versions()).isEqualTo(index.versions());
        assertThat(fresh.refreshes).isEqualTo(1);
    }

    @Test
    void pagesKeepTheirNumbersOfArrivalWhenTheIndexIsMadeAnew() throws IOException {
        loader = loader(new KeepingOptions(1, 0)); // every batch begins a file
        for (String name : List.of("c", "a", "b")) {
            write(name + ".html", article("https://news.example/" + name, "Comet " + name));
            load();
        }
        MemoryIndex fresh = new MemoryIndex();
        loader.rebuild(warc(), fresh, Progress.NONE);
        assertThat(arrivals(index)).isSorted().doesNotHaveDuplicates().doesNotContain(0L);
        assertThat(arrivals(fresh)).isEqualTo(arrivals(index));
    }

    private static List<Long> arrivals(MemoryIndex index) {
        return Stream.of("c", "a", "b")
                .map(name -> ArticleId.ofUrl("https://news.example/" + name))
                .map(id -> index.find(id).orElseThrow().arrival())
                .toList();
    }

    @Test
    void rebuildOfNothingIsAnEmptyIndex() {
        assertThat(loader.rebuild(warc(), index, Progress.NONE).total()).isZero();
        assertThat(index.status().checkpoint()).isEqualTo(Checkpoint.START);
    }

    @Test
    void articleObjectsKeepTheirIdsAndBadLinesAreCounted() throws IOException {
        write(
                "a.jsonl",
                """
                {"id":"own-1","url":"https://news.example/a?utm_source=x","headline":"One","body":"Text"}
                {"headline":"Two","body":"Text","url":"https://news.example/two#top"}

                {"headline":
                [1, 2]
                {"headline":"Bad date","published":"yesterday"}
                """);
        LoadReport report = load();
        assertThat(report.outcomes())
                .isEqualTo(Map.of("new", 2L, "unreadable: no article object", 3L));
        assertThat(index.versions().keySet())
                .containsExactlyInAnyOrder(
                        new ArticleId("own-1"), ArticleId.ofUrl("https://news.example/two"));
    }

    @Test
    void copiesOnOnesOwnMachineAreKeptUnderTheAddressTheyName() throws IOException {
        byte[] html =
                article("https://news.example/a", "Comet")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Page local =
                new Page(
                        "http://127.0.0.1:8000/a.html",
                        java.time.Instant.now(),
                        Page.Origin.FETCHED,
                        200,
                        Map.of("content-type", List.of("text/html")),
                        html);
        write("a.html", article("https://news.example/a", "Comet"));
        load();
        Stream<Found> fetched = Stream.of(new Found.Loadable(local, "local"));
        LoadReport report = loader.load(fetched, warc(), index, Progress.NONE);
        assertThat(report.outcomes()).isEqualTo(Map.of("unchanged", 1L));
    }

    private LoadReport load() {
        return loader.load(folder(), warc(), index, Progress.NONE);
    }

    private Stream<Found> folder() {
        return FileSources.of(temp.resolve("pages"), null).open();
    }

    private Path warc() {
        return temp.resolve("warc");
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.list(warc())) {
            Path contents =
                    files.filter(file -> file.toString().endsWith(".cdxj"))
                            .findFirst()
                            .orElseThrow();
            return Files.readAllLines(contents);
        }
    }

    private List<String> warcFiles() throws IOException {
        try (Stream<Path> files = Files.list(warc())) {
            return files.map(file -> file.getFileName() + " " + file.toFile().length())
                    .sorted()
                    .toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve("pages").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String article(String url, String headline) {
        String canonical = url.isEmpty() ? "" : "<link rel=canonical href='" + url + "'>";
        return "<html>" + canonical + "<h1>" + headline + "</h1><p>Text of it.</p></html>";
    }
}
