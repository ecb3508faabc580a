package newsarchive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class HistogramTest {
    @Test
    void daysFarApartAreGatheredByHowFarTheyAreApart() {
        assertThat(buckets()).isEmpty();
        assertThat(buckets("2021-04-20", "2021-04-22", "2021-04-22"))
                .isEqualTo("2021-04-20 2021-04-20 1; 2021-04-22 2021-04-22 2");
        assertThat(buckets("2021-01-01", "2021-04-22", "2021-04-25"))
                .isEqualTo("2020-12-28 2021-01-03 1; 2021-04-19 2021-04-25 2");
        assertThat(buckets("2020-02-03", "2020-02-29", "2021-04-22"))
                .isEqualTo("2020-02-01 2020-02-29 2; 2021-04-01 2021-04-30 1");
        assertThat(buckets("1999-12-31", "2021-04-22"))
                .isEqualTo("1999-01-01 1999-12-31 1; 2021-01-01 2021-12-31 1");
        assertThat(buckets("1888-05-01", "2021-04-22"))
                .isEqualTo("1880-01-01 1889-12-31 1; 2020-01-01 2029-12-31 1");
        assertThat(buckets("0202-05-01", "2021-04-22"))
                .isEqualTo("0200-01-01 0299-12-31 1; 2000-01-01 2099-12-31 1");
    }

    @Test
    void stretchesWithoutAnArticleCanBeAskedForAndAreNeverMany() {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        days.put(LocalDate.of(2021, 4, 20), 2L);
        days.put(LocalDate.of(2021, 4, 22), 1L);
        assertThat(Histogram.withEmpty(days).stream().map(Histogram.Bucket::count))
                .containsExactly(2L, 0L, 1L);
        for (int years : new int[] {1, 9, 90, 900, 7_978}) {
            days.put(LocalDate.of(2021 + years, 1, 1), 1L);
            assertThat(Histogram.withEmpty(days)).hasSizeBetween(2, 122);
        }
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
