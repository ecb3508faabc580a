package newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CanonicalUrlTest {
    record Case(String address, String canonical, String reason) {
        @Override
        public String toString() {
            return reason + ": " + address;
        }
    }

    static Stream<Case> cases() {
        return Table.builtIn(CanonicalUrlTest.class, "canonical-urls.tsv").rows().stream()
                .map(row ->
                        new Case(row.cell("address"), row.cell("canonical"), row.cell("reason")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsTheTable(Case one) {
        assertThat(CanonicalUrl.of(one.address()).orElse("")).isEqualTo(one.canonical());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isItsOwnCanonicalForm(Case one) {
        if (!one.canonical().isEmpty()) {
            assertThat(CanonicalUrl.of(one.canonical())).hasValue(one.canonical());
        }
    }

    @Test
    void everyParameterInTheTableHasAReasonAndTheTableIsSorted() {
        List<TableRow> rows = Table.builtIn(CanonicalUrlTest.class, "url-parameters.tsv").rows();

        assertThat(rows)
                .allMatch(row -> row.cell("parameter").matches("[a-z0-9_*]+"))
                .allMatch(row -> row.cell("reason").length() >= 5);
        assertThat(rows).extracting(row -> row.cell("parameter")).isSorted();
    }

    @Test
    void spaceAroundAnAddressIsNoneOfIt() {
        assertThat(CanonicalUrl.of("  https://news.example/a  "))
                .hasValue("https://news.example/a");
    }

    @Test
    void addressesWithControlCharactersAreNone() {
        assertThat(CanonicalUrl.of("https://news.example/a\r\nHost: other.example")).isEmpty();
        assertThat(CanonicalUrl.of("https://news.example/\u0000")).isEmpty();
    }
}
