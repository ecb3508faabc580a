package newsarchive.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import newsarchive.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateParserTest {
    private final DateParser parser = new DateParser(Instant.parse("2023-06-01T00:00:00Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021-04-20                          | 2021-04-20
                    2021-04-20T11:05:00+09:00           | 2021-04-20T11:05+09:00
                    2021-04-20T02:11:04.000Z            | 2021-04-20T02:11:04Z
                    2021-04-20 11:05                    | 2021-04-20T11:05
                    Tue, 20 Apr 2021 11:05:00 +0900     | 2021-04-20T11:05+09:00
                    April 20, 2021 at 5:30 pm EDT       | 2021-04-20T17:30-04:00
                    Published 20 April 2021             | 2021-04-20
                    20. April 2021, 14:30 Uhr           | 2021-04-20T14:30
                    1er mars 2021                       | 2021-03-01
                    3 de marzo de 2021                  | 2021-03-03
                    12 gennaio 2021                     | 2021-01-12
                    7 de março de 2021                  | 2021-03-07
                    7 марта 2022, 12:30                 | 2022-03-07T12:30
                    2022年3月7日 18時05分                | 2022-03-07T18:05
                    2022年3月7日                         | 2022-03-07
                    2022년 3월 7일                       | 2022-03-07
                    7 مارس 2022                         | 2022-03-07
                    20.04.2021                          | 2021-04-20
                    04/20/2021                          | 2021-04-20
                    20210420                            | 2021-04-20
                    2021-04                             | 2021-04
                    """)
    void readsWhatPublishersPrint(String printed, String iso) {
        assertThat(parser.parse(printed)).map(PublicationDate::toString).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2023-07-01",
                "2021-02-30",
                "31 February 2021",
                "1850-01-01",
                "5 of 12"
            })
    void refusesWhatIsNoPossibleDate(String printed) {
        assertThat(parser.parse(printed)).isEmpty();
    }

    @Test
    void keepsThePrintedDayInItsZone() {
        assertThat(parser.parse("2021-04-20T00:30:00+09:00"))
                .map(date -> date.firstDay().toString())
                .contains("2021-04-20");
    }

    @Test
    void readsMonthsUnderTurkishRules() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(parser.parse("20 APRIL 2021"))
                    .map(PublicationDate::toString)
                    .contains("2021-04-20");
        } finally {
            Locale.setDefault(before);
        }
    }
}
