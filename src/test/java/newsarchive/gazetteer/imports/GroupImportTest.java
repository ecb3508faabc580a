package newsarchive.gazetteer.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Doubt;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented groups in the forms of the published lists. */
final class GroupImportTest {
    @TempDir private Path folder;

    @Test
    void aNewGroupComesWithItsNamesCountryAndAuthority() throws IOException {
        ImportReport report = galaxy(group("Paper Heron", "\"KR\"", "Heron Nine", "QZ-77"));
        assertThat(report.outcomes()).containsEntry("new", 1L);
        Gazetteer gazetteer = Gazetteer.withOwn(folder);
        assertThat(gazetteer.find("paper-heron"))
                .contains(new Entity("paper-heron", "Paper Heron", Kind.THREAT_GROUP, "KR"));
        assertThat(gazetteer.names("paper-heron"))
                .extracting(Name::text, Name::authority)
                .containsExactly(
                        tuple("Paper Heron", "MISP galaxy"),
                        tuple("Heron Nine", "MISP galaxy"),
                        tuple("QZ-77", "MISP galaxy"));
    }

    @Test
    void aKnownGroupKeepsItsNameAndGetsOthers() throws IOException {
        galaxy(group("REDBALDKNIGHT", "\"CN\"", "Paper Heron"));
        Gazetteer gazetteer = Gazetteer.withOwn(folder);
        assertThat(gazetteer.named("paper heron", Dimension.ACTOR))
                .extracting(Entity::id, Entity::name)
                .containsExactly(tuple("tick", "Tick"));
    }

    @Test
    void theSameListAgainChangesNothing() throws IOException {
        galaxy(group("Paper Heron", "\"KR\"", "Heron Nine"));
        String before = Files.readString(table());
        ImportReport again = galaxy(group("Paper Heron", "\"KR\"", "Heron Nine"));
        assertThat(again.written()).isFalse();
        assertThat(again.outcomes()).containsEntry("unchanged", 1L).doesNotContainKey("new");
        assertThat(Files.readString(table())).isEqualTo(before);
    }

    @Test
    void aNewerListChangesWhatItChangedAndKeepsWhatAPersonDid() throws IOException {
        galaxy(
                group("Paper Heron", "\"KR\"", "Heron Nine", "Wrong One"),
                group("Glass Egret", "\"KP\""),
                group("Old Stork", "\"KP\""));
        String edited =
                Files.readString(table())
                        .replace("|Wrong One", "|My Own")
                        .replace("Glass Egret", "The Glass Egret");
        Files.writeString(table(), "# mine\n" + edited);
        ImportReport report =
                galaxy(
                        group("Paper Heron", "\"CN\"", "Heron Nine", "Wrong One", "Heron Ten"),
                        group("Glass Egret", "\"KP\"", "Egret Two"));
        assertThat(report.outcomes())
                .containsEntry("changed", 2L)
                .containsEntry("withdrawn by the list", 1L);
        Gazetteer gazetteer = Gazetteer.withOwn(folder);
        assertThat(gazetteer.names("paper-heron"))
                .extracting(Name::text)
                .containsExactly("Paper Heron", "Heron Nine", "My Own", "Heron Ten");
        assertThat(gazetteer.find("paper-heron").map(Entity::country)).contains("CN");
        assertThat(gazetteer.find("glass-egret").map(Entity::name)).contains("The Glass Egret");
        assertThat(gazetteer.find("old-stork")).isEmpty();
        assertThat(Files.readString(table())).startsWith("# mine\n");
    }

    @Test
    void aGroupThatTheListRenamesKeepsItsId() throws IOException {
        String renamed = group("Paper Heron", "\"KR\"").replace("u-Paper Heron", "u-1");
        galaxy(renamed);
        galaxy(renamed.replace("Paper Heron", "Reed Heron").replace("[]", "[\"Paper Heron\"]"));
        Gazetteer gazetteer = Gazetteer.withOwn(folder);
        assertThat(gazetteer.find("paper-heron").map(Entity::name)).contains("Reed Heron");
        assertThat(gazetteer.names("paper-heron"))
                .extracting(Name::text)
                .containsExactly("Reed Heron", "Paper Heron");
        assertThat(gazetteer.find("reed-heron")).isEmpty();
    }

    @Test
    void whatAPersonRemovedStaysAway() throws IOException {
        galaxy(group("Paper Heron", "\"KR\""), group("Glass Egret", "\"KP\""));
        List<String> lines =
                Files.readAllLines(table()).stream().filter(l -> !l.contains("Glass")).toList();
        Files.write(table(), lines);
        ImportReport report =
                galaxy(group("Paper Heron", "\"KR\""), group("Glass Egret", "\"KP\""));
        assertThat(report.outcomes()).containsEntry("left out: removed by hand", 1L);
        assertThat(Gazetteer.withOwn(folder).find("glass-egret")).isEmpty();
    }

    @Test
    void aBodyIsNoNameOfAGroup() throws IOException {
        ImportReport report =
                galaxy(group("Paper Heron", "\"CN\"", "PLA Navy", "PLA Unit 99887", "Microsoft"));
        assertThat(report.conflicts())
                .filteredOn(c -> c.sort() == Conflict.Sort.INSTITUTION)
                .extracting(Conflict::name)
                .containsExactly("PLA Navy", "PLA Unit 99887", "Microsoft");
        assertThat(Gazetteer.withOwn(folder).named("PLA Navy", Dimension.ACTOR))
                .extracting(Entity::kind)
                .containsOnly(Kind.MILITARY);
    }

    @Test
    void anOrdinaryWordNeedsACue() throws IOException {
        ImportReport report =
                galaxy(group("Paper Heron", "\"CN\"", "Lantern"), group("Sand", "\"\""));
        assertThat(report.conflicts()).extracting(Conflict::name).containsExactly("Sand");
        assertThat(Gazetteer.withOwn(folder).names("sand"))
                .extracting(Name::doubt)
                .containsOnly(Doubt.CUE);
    }

    @Test
    void aNameClaimedBySeveralStaysWithEach() throws IOException {
        ImportReport report =
                galaxy(
                        group("Paper Heron", "\"CN\"", "QZ-77"),
                        group("Glass Egret", "\"KP\"", "QZ-77"));
        assertThat(report.conflicts())
                .extracting(Conflict::sort, Conflict::ids)
                .containsExactly(
                        tuple(Conflict.Sort.SEVERAL, List.of("paper-heron", "glass-egret")));
        assertThat(Gazetteer.withOwn(folder).named("qz-77", Dimension.ACTOR)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"JP\"; JP",
                "\"jp\"; JP",
                "\"Korea (Republic of)\"; KR",
                "\"Iran (Islamic Republic of)\"; IR",
                "\"Russian Federation\"; RU",
                "[\"CN\"]; CN",
                "[\"CN\",\"RU\"]; ''",
                "\"Unknown\"; ''",
                "7; ''"
            })
    void countriesAreTakenAsListsWriteThem(String written, String code) throws IOException {
        galaxy(group("Paper Heron", written));
        assertThat(Gazetteer.withOwn(folder).find("paper-heron").map(Entity::country).orElse(""))
                .isEqualTo(code);
    }

    @Test
    void attackGroupsInheritTheNamesOfRevokedOnes() throws IOException {
        ImportReport report =
                bundle(
                        """
                        {"type":"intrusion-set","id":"i--1","name":"Paper Heron","aliases":["Paper Heron","QZ-77"],
                         "external_references":[{"source_name":"mitre-attack","external_id":"G9901"}]},
                        {"type":"intrusion-set","id":"i--2","name":"Old Heron","revoked":true,"aliases":["QZ-78"]},
                        {"type":"intrusion-set","id":"i--3","name":"Gone Egret","x_mitre_deprecated":true},
                        {"type":"relationship","relationship_type":"revoked-by","source_ref":"i--2","target_ref":"i--1"},
                        {"type":"malware","id":"m--1","name":"HeronRat"},
                        {"type":"campaign","id":"c--1","name":"Operation Reed"}
                        """);
        assertThat(report.outcomes())
                .containsEntry("new", 1L)
                .containsEntry("revoked", 1L)
                .containsEntry("deprecated", 1L);
        Gazetteer gazetteer = Gazetteer.withOwn(folder);
        assertThat(gazetteer.names("paper-heron"))
                .extracting(Name::text)
                .containsExactly("Paper Heron", "QZ-77", "Old Heron", "QZ-78");
        assertThat(gazetteer.names("paper-heron"))
                .extracting(Name::authority)
                .containsOnly("MITRE ATT&CK");
        assertThat(gazetteer.find("gone-egret")).isEmpty();
        assertThat(Files.readString(folder.resolve("00-import-attack.tsv"))).contains("G9901");
    }

    @Test
    void relationshipsLeadToTheCountryOfAGroup() throws IOException {
        bundle(
                """
                {"type":"intrusion-set","id":"i--1","name":"Paper Heron"},
                {"type":"intrusion-set","id":"i--2","name":"Glass Egret"},
                {"type":"threat-actor","id":"t--1","name":"Reed Club"},
                {"type":"location","id":"l--1","name":"x","country":"VN"},
                {"type":"identity","id":"d--1","name":"Federal Security Service"},
                {"type":"relationship","relationship_type":"attributed-to","source_ref":"i--1","target_ref":"t--1"},
                {"type":"relationship","relationship_type":"located-at","source_ref":"t--1","target_ref":"l--1"},
                {"type":"relationship","relationship_type":"attributed-to","source_ref":"t--1","target_ref":"i--1"},
                {"type":"relationship","relationship_type":"attributed-to","source_ref":"i--2","target_ref":"d--1"}
                """);
        Gazetteer gazetteer = Gazetteer.withOwn(folder);
        assertThat(gazetteer.find("paper-heron").map(Entity::country)).contains("VN");
        assertThat(gazetteer.find("glass-egret").map(Entity::country)).contains("RU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"values\":[]}",
                "{\"type\":\"tool\",\"values\":[]}",
                "{\"type\":\"threat-actor\",\"values\":[{\"value\":",
                "{\"type\":\"threat-actor\""
            })
    void aFileThatIsNoListIsOneLine(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("list.json"), content);
        assertThatThrownBy(() -> GalaxyCluster.read(file))
                .isInstanceOf(ImportMistake.class)
                .message()
                .contains(file.toString())
                .doesNotContain("\n");
        assertThatThrownBy(() -> AttackBundle.read(file))
                .isInstanceOf(ImportMistake.class)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void oddValuesHarmNoNeighbour() throws IOException {
        ImportReport report =
                galaxy(
                        "7",
                        "{\"value\":[]}",
                        "{\"value\":\"https://example.org/x\",\"meta\":\"none\"}",
                        "{\"value\":\"Bad|Na\\tme\",\"meta\":{\"synonyms\":[null,3,\"\",\"QZ\\n77\"]}}",
                        group("Paper Heron", "\"KR\""));
        assertThat(report.outcomes()).containsEntry("new", 2L);
        assertThat(Gazetteer.withOwn(folder).names("bad-na-me"))
                .extracting(Name::text)
                .containsExactly("Bad Na me", "QZ 77");
    }

    private Path table() {
        return folder.resolve("00-import-misp-threat-actor.tsv");
    }

    private static String group(String name, String country, String... aliases) {
        return "{\"value\":\"%s\",\"uuid\":\"u-%s\",\"meta\":{\"country\":%s,\"synonyms\":[%s]}}"
                .formatted(
                        name,
                        name,
                        country,
                        String.join(
                                ",", List.of(aliases).stream().map(a -> '"' + a + '"').toList()));
    }

    private ImportReport galaxy(String... values) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("galaxy.json"),
                        "{\"name\":\"x\",\"type\":\"threat-actor\",\"values\":["
                                + String.join(",", values)
                                + "]}");
        return GroupImport.run(GalaxyCluster.read(file), folder);
    }

    private ImportReport bundle(String objects) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("bundle.json"),
                        "{\"type\":\"bundle\",\"objects\":[" + objects + "]}");
        return GroupImport.run(AttackBundle.read(file), folder);
    }
}
