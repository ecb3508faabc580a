package newsarchive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class HistogramTest {
    @Test
    void daysFarApartAreGatheredIntoMonthsAndYears() {
        assertThat(buckets()).isEmpty();
        assertThat(buckets("2021-04-20", "2021-04-22", "2021-04-22"))
                .isEqualTo("2021-04-20 2021-04-20 1; 2021-04-22 2021-04-22 2");
        assertThat(buckets("2020-02-03", "2020-02-29", "2021-04-22"))
                .isEqualTo("2020-02-01 2020-02-29 2; 2021-04-01 2021-04-30 1");
        assertThat(buckets("1999-12-31", "2021-04-22"))
                .isEqualTo("1999-01-01 1999-12-31 1; 2021-01-01 2021-12-31 1");
    }

    private static String buckets(String... days) {
        TreeMap<LocalDate, Long> counts = new TreeMap<>();
        Arrays.stream(days).forEach(day -> counts.merge(LocalDate.parse(day), 1L, Long::sum));
        return String.join(
                "; ",
                Histogram.of(counts).stream()
                        .map(b -> b.from() + " " + b.to() + " " + b.count())
                        .toList());
    }
}
