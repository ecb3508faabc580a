package newsarchive.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class LoadReportTest {
    private static final LoadReport REPORT =
            new LoadReport(
                    Map.of(
                            "no article: index page", 2L,
                            "failed: HTTP 404", 1L,
                            "unchanged", 30L,
                            "new", 1200L),
                    0,
                    "");

    @Test
    void theTotalIsTheSumOfAllOutcomes() {
        assertThat(REPORT.total()).isEqualTo(1233);
        assertThat(new LoadReport(Map.of(), 5, "").total()).isZero();
    }

    @Test
    void whatCameInStandsBeforeWhatWasLeftOut() {
        assertThat(REPORT.ordered().keySet())
                .containsExactly("new", "unchanged", "failed: HTTP 404", "no article: index page");
    }

    @Test
    void theTableHasALineForEachOutcomeAndTheTotal() {
        assertThat(REPORT.table().lines().map(String::strip))
                .containsExactly(
                        "1,200  new",
                        "30  unchanged",
                        "1  failed: HTTP 404",
                        "2  no article: index page",
                        "1,233  total");
    }

    @Test
    void theJsonHasTheSameInTheSameOrder() {
        assertThat(REPORT.json())
                .hasToString(
                        "{\"total\":1233,\"outcomes\":{\"new\":1200,\"unchanged\":30,"
                                + "\"failed: HTTP 404\":1,\"no article: index page\":2},"
                                + "\"recovered\":0}");
    }
}
