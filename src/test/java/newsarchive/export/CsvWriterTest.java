package newsarchive.export;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.testing.Exported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvWriterTest {
    private static final String TITLES =
            "id,url,headline,publisher,published,modified,captured,language,authors,section,keywords,"
                    + "countries,actors,agencies,accused,target,attributedBy,reportedBy,disputedBy,"
                    + "story\r\n";

    @Test
    void nothingHasOnlyTheLineOfNames() {
        assertThat(Exported.of(ExportFormat.CSV)).isEqualTo(TITLES);
    }

    @Test
    void everyArticleHasALineWithItsTagsAndRoles() {
        String csv =
                Exported.of(
                        ExportFormat.CSV,
                        article("a")
                                .url("https://one.example/a")
                                .headline("Canal \"reopened\", at last")
                                .publisher("Harbor Ledger")
                                .authors("Ann Lee", "Bo Ek")
                                .published("2021-04")
                                .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                                .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                .named(Dimension.ACTOR, "apt10", Kind.THREAT_GROUP)
                                .claim(
                                        Map.of(
                                                ClaimRole.ACCUSED, List.of("tick", "apt10"),
                                                ClaimRole.TARGET, List.of("JP")))
                                .build());
        assertThat(csv)
                .isEqualTo(
                        TITLES
                                + "\"a\",\"https://one.example/a\",\"Canal \"\"reopened\"\", at last\","
                                + "\"Harbor Ledger\",\"2021-04\",\"\",\"2024-01-01T00:00:00Z\",\"en\","
                                + "\"Ann Lee; Bo Ek\",\"\",\"\",\"JP\",\"tick\",\"\",\"tick; apt10\",\"JP\","
                                + "\"\",\"\",\"\",\"a\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "－1"})
    void noCellIsTakenForAFormula(String text) {
        assertThat(CsvField.quote(text)).isEqualTo("\"'" + text + "\"");
        assertThat(Exported.of(ExportFormat.CSV, article("a").headline(text).build()))
                .contains(",\"'" + text + "\",");
    }
}
