package newsarchive.story.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import newsarchive.article.ArticleId;
import org.junit.jupiter.api.Test;

final class ReportTest {
    /** Else a page would name its sources in another order after each start of the server. */
    @Test
    void mediaAreNamedInTheOrderInWhichTheyAreCredited() {
        List<Medium> credited =
                IntStream.range(0, 9).mapToObj(n -> Medium.unlisted("Paper " + n)).toList();

        Report report =
                new Report(
                        new ArticleId("a"),
                        new ArticleId("a"),
                        Instant.EPOCH,
                        Medium.unlisted("Wire"),
                        new LinkedHashSet<>(credited),
                        false);

        assertThat(report.repeats()).containsExactlyElementsOf(credited);
    }
}
