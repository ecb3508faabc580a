package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.desk.Removals;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.page.warc.Kept;
import newsarchive.page.warc.KeptPages;
import newsarchive.page.warc.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed while they destroy pages: nothing else may be lost, nothing may stay. */
final class KilledRemoveTest {
    private static final int ARTICLES = 2000;
    private static final boolean THOROUGH = Boolean.getBoolean("newsarchive.thorough");

    @TempDir private Path temp;

    @Test
    void expungingIsFinishedByWhoeverComesNext() throws Exception {
        Path file = temp.resolve("a.jsonl");
        Files.write(file, lines());
        assertThat(ProgramRun.in(archive(), "load", file.toString()).exit()).isZero();
        int kills = THOROUGH ? 20 : 2;
        System.out.println("KilledRemoveTest: " + kills + " of 20 kills");
        for (int i = 0; i < kills; i++) {
            Process remove = start("remove", "--query", "number" + i, "--expunge");
            while (remove.isAlive() && !(isDecided(i + 1) && isRewriting())) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            remove.destroyForcibly().waitFor();
        }
        ProgramRun again = ProgramRun.in(archive(), "load", file.toString());
        assertThat(again.exit()).as(again.err()).isZero();
        List<String> left =
                IntStream.range(kills, ARTICLES)
                        .mapToObj(i -> "https://news.example/" + i)
                        .toList();
        assertThat(kept()).isEqualTo(left);
        assertThat(again.out()).contains(kills + "  removed earlier");
        try (LuceneIndex index =
                LuceneIndex.openReader(archive().resolve("index"), id -> Optional.empty())) {
            assertThat(index.status().articles()).isEqualTo(left.size());
        }
    }

    private static List<String> lines() {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = 0; j < 100; j++) {
                words.append(Long.toHexString(random.nextLong())).append(' ');
            }
            lines.add(
                    "{\"id\":\"%d\",\"url\":\"https://news.example/%d\",\"headline\":\"Story number%d\",\"body\":\"%s\"}"
                            .formatted(i, i, i, words));
        }
        return lines;
    }

    private Path archive() {
        return temp.resolve("archive");
    }

    private boolean isDecided(int removals) {
        return new Removals(archive().resolve("desk")).read().all().size() == removals;
    }

    private boolean isRewriting() throws IOException {
        try (Stream<Path> files = Files.list(archive().resolve("warc"))) {
            return files.anyMatch(file -> file.toString().endsWith(".rewriting"));
        }
    }

    private List<String> kept() {
        try (Stream<Kept> kept = new KeptPages(archive().resolve("warc")).read(Position.START)) {
            return kept.map(record ->
                            switch (record) {
                                case Kept.Whole(var page, var _) -> page.url();
                                case Kept.Damaged(var _, var why) -> why;
                            })
                    .toList();
        }
    }

    private Process start(String... arguments) throws IOException {
        return ProgramProcess.start(archive(), temp.resolve("remove.log"), arguments);
    }
}
