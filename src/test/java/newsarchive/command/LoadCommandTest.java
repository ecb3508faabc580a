package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    private record Run(int exit, String out, String err) {}

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
        Run run = run("load", source.toString(), "--json");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .isEqualTo(
                        "{\"total\":3,\"outcomes\":{\"new\":2,\"unreadable: no article object\":1},"
                                + "\"recovered\":0}\n");
        assertThat(run.err).contains("archive: " + temp.resolve("archive"));
    }

    @Test
    void loadedArticlesAreFoundAndRebuiltFromWhatIsKept() throws IOException {
        run("load", source.toString());
        assertThat(has("one")).isTrue();
        deleteIndex();
        assertThat(has("one")).isFalse();
        assertThat(run("rebuild", "--json").out).contains("{\"indexed\":2}");
        assertThat(has("two")).isTrue();
        assertThat(run("load", source.toString()).out).contains("2  unchanged");
    }

    @Test
    void aLimitIsKept() {
        assertThat(run("load", source.toString(), "--limit", "1").out).contains("1  total");
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
            Run run = run(wrong);
            assertThat(run.exit).isEqualTo(2);
            assertThat(run.err.lines().filter(line -> line.startsWith("newsarchive: "))).hasSize(1);
            assertThat(temp.resolve("archive/warc")).doesNotExist();
        }
    }

    @Test
    void aSecondLoaderGivesUpOrWaits() throws Exception {
        CompletableFuture<Run> waiting;
        try (ArticleIndex index = openWriter()) {
            assertThat(index.status().articles()).isZero();
            Run run = run("load", source.toString());
            assertThat(run.exit).isEqualTo(2);
            assertThat(run.err).contains("another process is writing");
            assertThat(temp.resolve("archive/warc")).doesNotExist();
            waiting = CompletableFuture.supplyAsync(() -> run("load", source.toString(), "--wait"));
            Thread.sleep(300);
            assertThat(waiting).isNotDone();
        }
        assertThat(waiting.get().exit).isZero();
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

    /** What the command line would print; the streams are given back in any case. */
    private Run run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--archive";
        all[arguments.length + 1] = temp.resolve("archive").toString();
        PrintStream stdout = System.out;
        PrintStream stderr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int exit = NewsArchive.run(all);
            return new Run(
                    exit,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(stdout);
            System.setErr(stderr);
        }
    }
}
