package newsarchive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.junit.jupiter.api.Test;

final class CitiesTest {
    private static final List<TableRow> CITIES =
            Table.builtIn(Gazetteer.class, "cities.tsv").rows();
    private static final Gazetteer BUILT_IN = Gazetteer.builtIn();

    @Test
    void theTwoThousandLargestCitiesNameTheirCountry() {
        assertThat(CITIES).hasSizeGreaterThanOrEqualTo(2000);
        assertThat(countriesOf("Chongqing")).containsExactly("CN");
        assertThat(countriesOf("Nuremberg")).containsExactly("DE");
        assertThat(countriesOf("札幌市")).containsExactly("JP");
    }

    @Test
    void aCityWithoutACertainNameSaysWhy() {
        assertThat(CITIES)
                .filteredOn(row -> row.cell("places").isEmpty() || !row.cell("unsure").isEmpty())
                .allSatisfy(row -> assertThat(row.cell("reason")).as(row.toString()).isNotEmpty());
    }

    @Test
    void noPlaceIsListedTwice() {
        Set<String> seen = new HashSet<>();
        Stream.concat(CITIES.stream(), Table.builtIn(Gazetteer.class, "places.tsv").rows().stream())
                .flatMap(row ->
                        Stream.concat(row.list("places"), row.list("unsure"))
                                .map(name -> row.cell("id") + " " + Gazetteer.folded(name)))
                .forEach(place -> assertThat(seen.add(place)).as(place).isTrue());
    }

    @Test
    void wordsAndPersonsAmongTheCitiesAreUnsure() {
        for (String name : List.of("Nice", "Reading", "Mesa", "Split", "Victoria", "Hamilton")) {
            assertThat(BUILT_IN.names())
                    .filteredOn(n -> n.text().equals(name))
                    .isNotEmpty()
                    .allMatch(n -> n.doubt() != Doubt.NONE);
        }
    }

    private static List<String> countriesOf(String city) {
        return BUILT_IN.named(city, Dimension.COUNTRY).stream().map(Entity::id).toList();
    }
}
