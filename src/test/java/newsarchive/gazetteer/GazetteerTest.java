package newsarchive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerTest {
    private static final Gazetteer BUILT_IN = Gazetteer.builtIn();

    @TempDir private Path folder;

    @Test
    void everyCountryIsThereInSevenLanguages() {
        for (String code : Locale.getISOCountries()) {
            assertThat(BUILT_IN.find(code)).as(code).isPresent();
        }
        assertThat(sorts("JP"))
                .contains(NameSort.JAPANESE, NameSort.CHINESE, NameSort.GERMAN)
                .contains(NameSort.FRENCH, NameSort.SPANISH, NameSort.RUSSIAN)
                .contains(NameSort.DEMONYM, NameSort.CAPITAL);
    }

    @Test
    void tablesHoldWhatIsPromised() {
        assertThat(count(Kind.THREAT_GROUP)).isGreaterThan(1000);
        assertThat(countriesOf(Kind.PARTY)).hasSizeGreaterThan(100);
        assertThat(countriesOf(Kind.NEWS_AGENCY, Kind.MEDIA)).hasSizeGreaterThan(120);
        assertThat(countriesOf(Kind.MILITARY)).hasSizeGreaterThan(90);
        assertThat(countriesOf(Kind.SECURITY_SERVICE)).hasSizeGreaterThan(100);
        assertThat(count(Kind.SECURITY_COMPANY)).isGreaterThan(90);
    }

    @Test
    void agenciesHaveCountriesAcronymsAndNativeNames() {
        List<Entity> agencies =
                BUILT_IN.entities().filter(e -> e.kind().home() == Dimension.AGENCY).toList();
        assertThat(agencies).hasSizeGreaterThan(1700);
        assertThat(agencies).filteredOn(e -> e.country() != null).hasSizeGreaterThan(1600);
        assertThat(agencies)
                .filteredOn(e -> isNamed(e, name -> name.matches("[A-Z][A-Za-z-]{0,4}[A-Z]")))
                .hasSizeGreaterThan(650);
        assertThat(agencies)
                .filteredOn(e -> isNamed(e, name -> name.chars().anyMatch(c -> c > 0x7f)))
                .hasSizeGreaterThan(400);
    }

    private static boolean isNamed(Entity entity, Predicate<String> shape) {
        return BUILT_IN.names(entity.id()).stream().map(Name::text).anyMatch(shape);
    }

    @Test
    void noThreatGroupBearsTheNameOfAnArmyOrItsUnit() {
        Set<String> forces =
                BUILT_IN.names().stream()
                        .filter(name -> name.entity().kind() == Kind.MILITARY)
                        .map(name -> Gazetteer.folded(name.text()))
                        .collect(Collectors.toSet());
        assertThat(BUILT_IN.names())
                .filteredOn(name -> name.entity().kind() == Kind.THREAT_GROUP)
                .noneMatch(name -> forces.contains(Gazetteer.folded(name.text())));
    }

    @Test
    void tablesAreSortedAndOfKnownKinds() {
        for (String table :
                List.of("countries.tsv", "threat-groups.tsv", "actors.tsv", "agencies.tsv")) {
            List<TableRow> rows = Table.builtIn(Gazetteer.class, table).rows();
            assertThat(rows).extracting(row -> row.cell("id")).as(table).isSorted();
            assertThat(rows).allMatch(row -> Kind.ofId(row.cell("kind")).isPresent());
        }
    }

    @Test
    void partsBelongToSomethingKnown() {
        assertThat(BUILT_IN.whole("pla-navy")).map(Entity::id).contains("peoples-liberation-army");
        assertThat(BUILT_IN.find("tick")).isPresent();
        assertThat(BUILT_IN.whole("tick")).isEmpty();
    }

    @Test
    void namesResolveInAnyCaseAndLanguage() {
        assertThat(ids("pla", Dimension.ACTOR)).containsExactly("peoples-liberation-army");
        assertThat(ids("bronze butler", Dimension.ACTOR)).containsExactly("tick");
        assertThat(ids("宇宙航空研究開発機構", Dimension.AGENCY)).containsExactly("jaxa");
        assertThat(ids("ドイツ", Dimension.COUNTRY)).containsExactly("DE");
        assertThat(ids("no such body", Dimension.AGENCY)).isEmpty();
    }

    @Test
    void officesOfEveryStateHaveNamesAndIds() {
        assertThat(ids("Chinese foreign ministry", Dimension.AGENCY))
                .containsExactly("cn-foreign-ministry");
        assertThat(ids("Ministry of Health of Kenya", Dimension.AGENCY))
                .containsExactly("ke-health-ministry");
        assertThat(BUILT_IN.find("ke-health-ministry"))
                .map(Entity::name)
                .contains("Kenya's Health Ministry");
    }

    @Test
    void aNameClaimedTwiceKeepsBothWithTheirAuthorities() {
        assertThat(ids("Andariel", Dimension.ACTOR)).hasSizeGreaterThan(1);
        assertThat(BUILT_IN.names("tick"))
                .extracting(Name::authority)
                .contains("MISP galaxy", "Microsoft");
    }

    @Test
    void ownTablesAddChangeAndHide() throws IOException {
        own("id\tname\tkind\tcountry\tnames\tsuppress");
        own("night-owls\tNight Owls\tthreat-group\tFR\tOwl Gang\t");
        own("jaxa\tJapan's space agency\t\t\tThe Agency of Stars\t");
        own("tick\t\t\t\t\tyes");
        own("nhk\t\t\t\t\tpublic broadcaster NHK");
        Gazetteer changed = Gazetteer.withOwn(folder);

        assertThat(changed.named("owl gang", Dimension.ACTOR))
                .extracting(Entity::id)
                .contains("night-owls");
        assertThat(changed.find("jaxa")).map(Entity::name).contains("Japan's space agency");
        assertThat(changed.named("JAXA", Dimension.AGENCY)).isNotEmpty();
        assertThat(changed.find("tick")).isEmpty();
        assertThat(changed.named("public broadcaster NHK", Dimension.AGENCY)).isEmpty();
    }

    @Test
    void aMissingFolderAndABadRowChangeNothing() throws IOException {
        own("id\tname\tkind");
        own("what\tWhat\tno-such-kind");
        assertThat(Gazetteer.withOwn(folder).find("what")).isEmpty();
        assertThat(Gazetteer.withOwn(folder.resolve("none")).names())
                .hasSameSizeAs(BUILT_IN.names());
    }

    private void own(String line) throws IOException {
        Path file = folder.resolve("own.tsv");
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, before + line + "\n");
    }

    private static List<NameSort> sorts(String id) {
        return BUILT_IN.names(id).stream().map(Name::sort).toList();
    }

    private static List<String> ids(String name, Dimension dimension) {
        return BUILT_IN.named(name, dimension).stream().map(Entity::id).toList();
    }

    private static long count(Kind kind) {
        return BUILT_IN.entities().filter(e -> e.kind() == kind).count();
    }

    private static List<String> countriesOf(Kind... kinds) {
        return BUILT_IN.entities()
                .filter(e -> Arrays.asList(kinds).contains(e.kind()) && e.country() != null)
                .map(e -> String.valueOf(e.country()))
                .distinct()
                .toList();
    }
}
