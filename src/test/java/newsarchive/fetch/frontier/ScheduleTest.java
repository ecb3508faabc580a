package newsarchive.fetch.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import newsarchive.fetch.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScheduleTest {

    @Test
    void feedsAreVisitedOftenerWhileTheyBringNews() {
        assertThat(Schedule.entry(task(0, Duration.ZERO), true)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Schedule.entry(task(9, Duration.ofMinutes(6)), true))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(Schedule.entry(task(9, Duration.ofHours(2)), false))
                .isEqualTo(Duration.ofHours(3));
        assertThat(Schedule.entry(task(9, Duration.ofHours(20)), false))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void articlesAreVisitedAfterAnHourADayAWeekAndNeverAgain() {
        assertThat(Schedule.page(task(0, Duration.ZERO))).hasValue(Duration.ofHours(1));
        assertThat(Schedule.page(task(1, Duration.ZERO))).hasValue(Duration.ofDays(1));
        assertThat(Schedule.page(task(2, Duration.ZERO))).hasValue(Duration.ofDays(7));
        assertThat(Schedule.page(task(3, Duration.ZERO))).isEmpty();
    }

    @Test
    void failuresAreTriedAgainSeldomerEachTime() {
        assertThat(Schedule.retry(1, Duration.ZERO)).hasValue(Duration.ofSeconds(5));
        assertThat(Schedule.retry(3, Duration.ZERO)).hasValue(Duration.ofSeconds(80));
        assertThat(Schedule.retry(4, Duration.ZERO)).hasValue(Duration.ofDays(1));
        assertThat(Schedule.retry(1, Duration.ofMinutes(7))).hasValue(Duration.ofMinutes(7));
        assertThat(Schedule.retry(8, Duration.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/calendar?month=2031-07, calendar",
        "https://a.example/events/2031/07/, calendar",
        "https://a.example/photo.JPG, no page",
        "https://a.example/x/x/x/, a folder within itself: relative links gone wrong",
        "https://a.example/a/b/a/b/a/, a folder within itself: relative links gone wrong",
        "https://a.example/?s=harbour, 'results of a search, without end'",
        "https://a.example/wp-login.php, for people with an account",
        "https://a.example/2031/07/04/harbour-reopens, ",
        "https://a.example/news/harbour?id=7, ",
        "https://a.example/events/harbour-festival-opens, ",
        "https://a.example/news/2031/news-of-the-day, ",
    })
    void linksThatLeadOnAndOnAreNotFollowed(String address, String reason) {
        assertThat(Traps.reason(address).orElse(null)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.a.example/x/index.html, https://a.example/x",
        "https://a.example/x/amp/, https://a.example/x",
        "https://a.example/x?amp=1, https://a.example/x",
        "https://amp.a.example/x, https://a.example/x",
        "https://a.example/x;jsessionid=1A2B?y=1, https://a.example/x?y=1",
        "https://a.example/x?PHPSESSID=abc&y=1, https://a.example/x?y=1",
        "https://a.example/x?y=1&sid=77, https://a.example/x?y=1",
        "https://a.example/, https://a.example",
        "https://a.example/amplifier, https://a.example/amplifier"
    })
    void spellingsOfOnePageAreOne(String address, String other) {
        assertThat(AddressKey.of(address)).isEqualTo(AddressKey.of(other));
    }

    @Test
    void differentPagesStayDifferent() {
        assertThat(AddressKey.of("https://a.example/x?id=1"))
                .isNotEqualTo(AddressKey.of("https://a.example/x?id=2"));
        assertThat(AddressKey.of("https://a.example/stamp"))
                .isNotEqualTo(AddressKey.of("https://a.example/st"));
    }

    private static Task task(int visits, Duration interval) {
        return new Task(
                1,
                "https://a.example/1",
                Rank.NEWS,
                1,
                0,
                visits,
                0,
                interval,
                Validators.NONE,
                "");
    }
}
