package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import newsarchive.article.ArticleId;
import newsarchive.index.ArticleIndex;
import newsarchive.index.lucene.LuceneIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LoadCommandTest {
    @TempDir private Path temp;
    private Path source;

    @BeforeEach
    void writeSource() throws IOException {
        source =
                Files.writeString(
                        temp.resolve("a.jsonl"),
                        """
                        {"id":"one","headline":"Lighthouse reopens","body":"The keeper returned."}
                        {"id":"two","headline":"Canal drained","body":"Fish were moved."}
                        not JSON
                        """);
    }

    @Test
    void countsAreTheOnlyAnswer() {
        ProgramRun run = run("load", source.toString(), "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .matches(
                        "\\{\"total\":3,\"outcomes\":\\{\"new\":2,\"unreadable: no article object\":1},"
                                + "\"recovered\":0,\"load\":\"[0-9]{8}T[0-9]{6}-[a-z0-9]{4}\"}\n");
        assertThat(run.err()).contains("archive: " + temp.resolve("archive"));
    }

    @Test
    void loadedArticlesAreFoundAndRebuiltFromWhatIsKept() throws IOException {
        run("load", source.toString());
        assertThat(has("one")).isTrue();
        deleteIndex();
        assertThat(has("one")).isFalse();
        assertThat(run("rebuild", "--json").out()).contains("{\"indexed\":2}");
        assertThat(has("two")).isTrue();
        assertThat(run("load", source.toString()).out()).contains("2  unchanged");
    }

    @Test
    void aSourceThatHoldsNothingIsNamed() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertThat(run("load", empty.toString()).err()).contains("nothing to load in " + empty);
        assertThat(run("load", source.toString()).err()).doesNotContain("nothing to load");
    }

    @Test
    void anAddressThatCannotBeHadIsNamedWithTheReason() {
        assertThat(run("load", "http://nowhere.fake/a").err())
                .contains("http://nowhere.fake/a: failed: unknown host");
    }

    @Test
    void aLimitIsKept() {
        assertThat(run("load", source.toString(), "--limit", "1").out()).contains("1  total");
    }

    @Test
    void mistakesAreOneLineAndLeaveNothing() {
        for (String[] wrong :
                new String[][] {
                    {"load", temp.resolve("none").toString()},
                    {"load", source.toString(), "--url", "https://news.example/a"},
                    {"load", source.toString(), "--limit", "-1"},
                    {"load"}
                }) {
            ProgramRun run = run(wrong);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines().filter(line -> line.startsWith("newsarchive: ")))
                    .hasSize(1);
            assertThat(temp.resolve("archive/warc")).doesNotExist();
        }
    }

    @Test
    void aSecondLoaderGivesUpOrWaits() throws Exception {
        CompletableFuture<ProgramRun> waiting;
        try (ArticleIndex index = openWriter()) {
            assertThat(index.status().articles()).isZero();
            ProgramRun run = run("load", source.toString());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("another process is writing");
            assertThat(temp.resolve("archive/warc")).doesNotExist();
            waiting = CompletableFuture.supplyAsync(() -> run("load", source.toString(), "--wait"));
            Thread.sleep(300);
            assertThat(waiting).isNotDone();
        }
        assertThat(waiting.get().exit()).isZero();
        assertThat(has("one")).isTrue();
    }

    private ArticleIndex openWriter() {
        return LuceneIndex.openWriter(temp.resolve("archive/index"), id -> Optional.empty());
    }

    private boolean has(String id) {
        try (ArticleIndex index =
                LuceneIndex.openReader(temp.resolve("archive/index"), any -> Optional.empty())) {
            return index.find(new ArticleId(id)).isPresent();
        }
    }

    private void deleteIndex() throws IOException {
        try (var files = Files.list(temp.resolve("archive/index"))) {
            files.forEach(file -> assertThat(file.toFile().delete()).isTrue());
        }
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(temp.resolve("archive"), arguments);
    }
}
