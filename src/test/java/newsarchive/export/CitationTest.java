package newsarchive.export;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import newsarchive.index.ArticleVersion;
import newsarchive.testing.Exported;
import org.junit.jupiter.api.Test;

final class CitationTest {
    private static final ArticleVersion REPORT =
            article("a1")
                    .url("https://one.example/{a}")
                    .headline("100% of $5 & a_b {c} \\ ~^#\nnext")
                    .authors("Ann Lee", "Reuters and AFP", "Ek, Bo")
                    .publisher("Harbor Ledger")
                    .published("2021-04")
                    .build();

    @Test
    void whatTeXWouldTakeForACommandIsText() {
        assertThat(Citation.BIBTEX.of(REPORT))
                .isEqualTo(
                        """
                        @article{a1,
                          author = {Ann Lee and {Reuters and AFP} and {Ek, Bo}},
                          title = {{100\\% of \\$5 \\& a\\_b {\\textbraceleft}c{\\textbraceright} \
                        {\\textbackslash} {\\textasciitilde}{\\textasciicircum}\\# next}},
                          journal = {Harbor Ledger},
                          year = {2021},
                          date = {2021-04},
                          url = {https://one.example/%7Ba%7D},
                          urldate = {2024-01-01},
                          langid = {en}
                        }

                        """);
    }

    @Test
    void keysDifferWhereCapitalsDoNotCount() {
        String entries =
                Exported.of(ExportFormat.BIBTEX, article("Key").build(), article("key").build());
        assertThat(entries.lines().filter(line -> line.startsWith("@")))
                .hasSize(2)
                .contains("@article{key,")
                .doesNotContain("@article{Key,");
    }

    @Test
    void referenceManagersReadRis() {
        assertThat(Citation.RIS.of(REPORT))
                .startsWith("TY  - NEWS\r\nID  - a1\r\nAU  - Ann Lee\r\n")
                .contains("TI  - 100% of $5 & a_b {c} \\ ~^# next\r\n")
                .contains("T2  - Harbor Ledger\r\nPY  - 2021\r\nDA  - 2021/04//\r\n")
                .endsWith("ER  - \r\n\r\n");
    }

    @Test
    void peopleReadOneLine() {
        assertThat(
                        Citation.TEXT.of(
                                article("a")
                                        .headline("Canal reopened")
                                        .url("https://one.example/a")
                                        .publisher("Harbor Ledger")
                                        .published("2021-04-20")
                                        .build()))
                .isEqualTo(
                        "“Canal reopened”. Harbor Ledger, 2021-04-20. https://one.example/a."
                                + " Kept 2024-01-01.\n");
    }
}
