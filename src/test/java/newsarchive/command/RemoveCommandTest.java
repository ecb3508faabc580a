package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.page.warc.Kept;
import newsarchive.page.warc.KeptPages;
import newsarchive.page.warc.Position;
import newsarchive.query.ArticleQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RemoveCommandTest {
    private static final String TIDE = "https://news.example/tide";
    private static final String FERRY = "https://news.example/ferry";

    @TempDir private Path temp;

    @BeforeEach
    void loadThree() throws IOException {
        load(
                "{\"url\":\"%s\",\"headline\":\"Tide turns\",\"body\":\"One.\"}".formatted(TIDE),
                "{\"id\":\"f1\",\"url\":\"%s\",\"headline\":\"Ferry late\",\"body\":\"Two.\"}"
                        .formatted(FERRY),
                "{\"id\":\"c1\",\"headline\":\"Canal drained\",\"body\":\"Three.\"}");
    }

    @Test
    void anArticleIsHiddenByAddressOrIdAndComesBackWhenThatIsTakenBack() {
        assertThat(run("remove", FERRY + "?utm_source=x").out())
                .startsWith("r1  ")
                .contains("  hidden  ");
        assertThat(run("remove", "c1").exit()).isZero();
        assertThat(headlines()).containsExactly("Tide turns");
        assertThat(run("rebuild").out()).contains("2  removed earlier");
        assertThat(headlines()).containsExactly("Tide turns");
        assertThat(run("remove", "--undo", "r1").exit()).isZero();
        assertThat(headlines()).containsExactlyInAnyOrder("Tide turns", "Ferry late");
        assertThat(run("remove", "--list").out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("taken back").contains(FERRY),
                        second -> assertThat(second).contains("hidden").endsWith("c1"));
    }

    @Test
    void whatWasRemovedIsNotLoadedAgainInAnyVersion() throws IOException {
        run("remove", TIDE);
        assertThat(
                        load(
                                "{\"url\":\"%s\",\"headline\":\"Tide turns back\",\"body\":\"New.\"}"
                                        .formatted(TIDE)))
                .contains("1  removed earlier");
        assertThat(headlines()).doesNotContain("Tide turns", "Tide turns back");
        assertThat(kept()).hasSize(3);
    }

    @Test
    void aQueryRemovesWhatMatchesNow() {
        assertThat(run("remove", "--query", "ferry OR canal").out()).contains("2 articles");
        assertThat(headlines()).containsExactly("Tide turns");
    }

    @Test
    void aLoadIsTakenOutAndBackInAsAWholeAndEarlierVersionsStay() throws IOException {
        String out =
                load(
                        "{\"url\":\"%s\",\"headline\":\"Tide turns twice\",\"body\":\"One.\",\"modified\":\"2026-01-01\"}"
                                .formatted(TIDE),
                        "{\"id\":\"n\",\"headline\":\"Night bus\",\"body\":\"Four.\"}");
        String id = out.substring(out.lastIndexOf("load ") + 5).strip();
        assertThat(headlines()).contains("Tide turns twice", "Night bus");
        assertThat(run("remove", "--load", id).exit()).isZero();
        List<String> before = List.of("Tide turns", "Ferry late", "Canal drained");
        assertThat(headlines()).containsExactlyInAnyOrderElementsOf(before);
        run("rebuild");
        assertThat(headlines()).containsExactlyInAnyOrderElementsOf(before);
        run("remove", "--undo", "r1");
        assertThat(headlines()).contains("Tide turns twice", "Night bus");
    }

    @Test
    void whatIsExpungedIsGoneFromTheKeptPagesAndTheRestIsAsItWas() throws IOException {
        long size = Files.size(warc());
        List<String> before = kept();
        assertThat(run("remove", FERRY, "--expunge").out()).contains("expunged");
        assertThat(headlines()).containsExactlyInAnyOrder("Tide turns", "Canal drained");
        assertThat(warc()).hasSize(size);
        assertThat(kept()).isEqualTo(before.stream().filter(url -> !url.equals(FERRY)).toList());
        String contents = Files.readString(warc().resolveSibling(warc().getFileName() + ".cdxj"));
        assertThat(contents).doesNotContain("ferry");
        assertThat(run("rebuild").out()).contains("2  indexed");
        assertThat(headlines()).containsExactlyInAnyOrder("Tide turns", "Canal drained");
        assertThat(
                        load(
                                "{\"url\":\"%s\",\"headline\":\"Ferry late\",\"body\":\"2.\"}"
                                        .formatted(FERRY)))
                .contains("1  removed earlier");
        ProgramRun undo = run("remove", "--undo", "r1");
        assertThat(undo.exit()).isEqualTo(2);
        assertThat(undo.err())
                .contains("newsarchive: removal r1 destroyed the pages and cannot be taken back");
    }

    @Test
    void aDecisionMadeWhileAnotherProcessHoldsTheIndexIsCarriedOutByTheNextLoad() {
        try (LuceneIndex held =
                LuceneIndex.openWriter(temp.resolve("archive/index"), id -> Optional.empty())) {
            ProgramRun run = run("remove", TIDE);
            assertThat(run.exit()).isZero();
            assertThat(run.err()).contains("carries it out within seconds");
            assertThat(held.status().articles()).isEqualTo(3);
        }
        run("load", temp.resolve("a.jsonl").toString());
        assertThat(headlines()).doesNotContain("Tide turns");
    }

    @Test
    void mistakesAreToldInOneLine() {
        for (String[] mistake :
                new String[][] {
                    {"https://news.example/none"},
                    {"no-such-id"},
                    {"--query", "xyzzy"},
                    {"--load", "none"},
                    {"--undo", "r7"},
                    {},
                    {TIDE, "--load", "x"}
                }) {
            String[] arguments =
                    Stream.concat(Stream.of("remove"), Stream.of(mistake)).toArray(String[]::new);
            ProgramRun run = run(arguments);
            assertThat(run.exit()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.err().lines().filter(line -> line.startsWith("newsarchive: ")))
                    .hasSize(1);
        }
        assertThat(run("remove", "--list").out()).isEmpty();
    }

    private String load(String... lines) throws IOException {
        Path file = Files.write(temp.resolve("a.jsonl"), List.of(lines), StandardCharsets.UTF_8);
        ProgramRun run = run("load", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    private List<String> headlines() {
        try (LuceneIndex index =
                LuceneIndex.openReader(temp.resolve("archive/index"), id -> Optional.empty())) {
            return index.search(ArticleQuery.everything()).hits().stream()
                    .map(hit -> hit.article().headline())
                    .toList();
        }
    }

    /** Addresses of all kept pages; damage shows as such. */
    private List<String> kept() {
        try (Stream<Kept> kept = new KeptPages(temp.resolve("archive/warc")).read(Position.START)) {
            return kept.map(record ->
                            switch (record) {
                                case Kept.Whole(var page, var _) -> page.url();
                                case Kept.Damaged(var _, var why) -> "damaged: " + why;
                            })
                    .toList();
        }
    }

    private Path warc() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("archive/warc"))) {
            return files.filter(file -> file.toString().endsWith(".gz")).findFirst().orElseThrow();
        }
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(temp.resolve("archive"), arguments);
    }
}
