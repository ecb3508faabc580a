package newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "2021-04",
                "2021-04-20",
                "2021-04-20T11:05",
                "2021-04-20T11:05+09:00",
                "2021-04-20T02:05Z",
                "2021-04-20T02:05:06.123-05:00"
            })
    void aDateIsPrintedAsPreciselyAsItWasRead(String iso) {
        assertThat(PublicationDate.parse(iso)).hasToString(iso);
    }

    @Test
    void theDayIsThePrintedOneWhateverTheZone() {
        assertThat(PublicationDate.parse("2021-04-20T01:00+09:00").firstDay())
                .isEqualTo(LocalDate.of(2021, 4, 20));
        assertThat(PublicationDate.parse("2021-04").firstDay()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(PublicationDate.parse("2021-02").lastDay()).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(PublicationDate.parse("2020").lastDay()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void theMomentTakesTheZoneIntoAccount() {
        assertThat(PublicationDate.parse("2021-04-20T01:00+09:00").instant())
                .isEqualTo(Instant.parse("2021-04-19T16:00:00Z"));
        assertThat(PublicationDate.parse("2021-04-20").instant())
                .isEqualTo(Instant.parse("2021-04-20T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2021-02-30", "2021-4-2", "20 April 2021"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> PublicationDate.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
