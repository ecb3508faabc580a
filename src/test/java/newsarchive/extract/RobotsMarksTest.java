package newsarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsarchive.page.Page;
import org.junit.jupiter.api.Test;

final class RobotsMarksTest {
    private static final RobotsMarks NONE = new RobotsMarks(false, false);
    private static final RobotsMarks NOINDEX = new RobotsMarks(true, false);
    private static final RobotsMarks NOARCHIVE = new RobotsMarks(false, true);

    @Test
    void metaElementsSpeakToAllRobotsOrToOurs() {
        assertThat(marks("<meta name=robots content='index, follow, max-snippet:-1'>"))
                .isEqualTo(NONE);
        assertThat(marks("<META NAME='ROBOTS' CONTENT='NOINDEX,NOFOLLOW'>")).isEqualTo(NOINDEX);
        assertThat(marks("<meta name=newsarchive content=noarchive>")).isEqualTo(NOARCHIVE);
        assertThat(marks("<meta name=robots content=none>")).isEqualTo(new RobotsMarks(true, true));
        assertThat(marks("<meta name=googlebot content=noindex>")).isEqualTo(NONE);
        assertThat(marks("<p>noindex is a word</p>")).isEqualTo(NONE);
    }

    @Test
    void ofSeveralTheStricterCounts() {
        assertThat(
                        marks(
                                "<meta name=robots content=index><meta name=newsarchive"
                                        + " content=noindex>"))
                .isEqualTo(NOINDEX);
        assertThat(marks("<meta name=robots content=noarchive>", "noindex"))
                .isEqualTo(new RobotsMarks(true, true));
    }

    @Test
    void headersMayNameTheRobotsTheySpeakTo() {
        assertThat(marks("", "noindex, nofollow")).isEqualTo(NOINDEX);
        assertThat(marks("", "otherbot: noindex, noarchive")).isEqualTo(NONE);
        assertThat(marks("", "otherbot: noindex", "newsarchive: noarchive")).isEqualTo(NOARCHIVE);
        assertThat(marks("", "unavailable_after: 25 Jun 2031 15:00:00 PST, noarchive"))
                .isEqualTo(NOARCHIVE);
    }

    private static RobotsMarks marks(String head, String... headers) {
        return RobotsMarks.of(
                new Page(
                        "https://news.example/a",
                        Instant.EPOCH,
                        Page.Origin.FETCHED,
                        200,
                        Map.of("x-robots-tag", List.of(headers)),
                        (head + "<p>text").getBytes(StandardCharsets.UTF_8)));
    }
}
