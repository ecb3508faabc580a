package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerCommandTest {
    @TempDir private Path temp;

    @Test
    void entitiesAreListedByKindAndCountry() {
        assertThat(run("list", "--kind", "space-science", "--country", "jp").out().lines())
                .anyMatch(line -> line.startsWith("jaxa\tJAXA\tspace-science\tJP\t"))
                .allMatch(line -> line.contains("\tspace-science\tJP\t"));
        assertThat(run("list", "--kind", "gang"))
                .returns(2, ProgramRun::exit)
                .extracting(ProgramRun::err)
                .asString()
                .contains("there is no kind 'gang'; kinds are country, threat-group");
    }

    @Test
    void eachNameIsExplainedTakenOrNot() {
        String out =
                run("explain", "Hackers of the group APT28 hit Berlin, not a tick, police said.")
                        .out();
        assertThat(out).contains("APT28\tactor apt28: APT28 (threat group)\tgazetteer:");
        assertThat(out).contains("Berlin\tcountry DE: Germany (country)\tgazetteer:capital");
        assertThat(run("explain", "Tick, tock: the LEAD was gold.").out())
                .contains("Tick\tnot tick: Tick (threat group)\t", "ambiguous: needs a cue");
        assertThat(run("explain", "nothing here").out()).isEqualTo("no known name\n");
    }

    @Test
    void aDiscoveredNameIsListedPromotedAndKnown() throws IOException {
        load();
        assertThat(run("list", "--discovered", "--kind", "threat-group").out().lines())
                .containsExactly(
                        "unc90817\tUNC90817\tthreat-group\t\t2\t2021-03-01\tpattern:UNC"
                                + "\tThe hackers of UNC90817 used malware in Tokyo.");
        ProgramRun promoted =
                run("promote", "unc90817", "--name", "Paper Heron", "--country", "kp", "--rebuild");
        assertThat(promoted.exit()).isZero();
        assertThat(run("list", "--kind", "threat-group", "--country", "KP").out())
                .contains("unc90817\tPaper Heron\tthreat-group\tKP\tPaper Heron|UNC90817");
        assertThat(run("list", "--discovered", "--kind", "threat-group").out()).isEmpty();
        assertThat(archive("search", "--actor", "Paper Heron").out()).startsWith("2 articles");
    }

    @Test
    void aDismissedNameIsNotDiscoveredAgain() throws IOException {
        load();
        ProgramRun dismissed = run("dismiss", "unc90817");
        assertThat(dismissed.err()).contains("newsarchive rebuild");
        archive("rebuild");
        assertThat(archive("search", "--actor", "unc90817").out()).startsWith("0 articles");
        run("promote", "unc90817", "--kind", "threat-group", "--name", "UNC90817", "--rebuild");
        assertThat(archive("search", "--actor", "unc90817").out()).startsWith("2 articles");
    }

    @Test
    void whatNoArticleNamesIsAMistake() {
        for (List<String> verb :
                List.of(List.of("promote", "nobody"), List.of("dismiss", "nobody"))) {
            ProgramRun mistake = run(verb.toArray(String[]::new));
            assertThat(mistake.exit()).isEqualTo(2);
            assertThat(mistake.err()).contains("no article names 'nobody'");
        }
        assertThat(run("promote", "No Body", "--name", "x", "--kind", "person").exit())
                .isEqualTo(2);
    }

    @Test
    void anImportSaysWhatItDidAndWhatToDo() throws IOException {
        Path list =
                Files.writeString(
                        temp.resolve("list.json"),
                        """
                        {"type":"threat-actor","values":[{"value":"Paper Heron","meta":{"synonyms":["PLA Navy"]}}]}
                        """);
        ProgramRun first = run("import", "misp", list.toString());
        assertThat(first.out())
                .contains("1  new", "conflict: “PLA Navy” (paper-heron, ", "names a body");
        assertThat(first.err()).contains("newsarchive rebuild");
        assertThat(run("import", "misp", list.toString()).out()).contains("nothing changed");
        ProgramRun wrong = run("import", "attack", list.toString());
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("is no STIX bundle");
        assertThat(run("import", "misp", "absent.json").err()).contains("there is no file absent");
    }

    private void load() throws IOException {
        Path source =
                Files.writeString(
                        temp.resolve("a.jsonl"),
                        """
                        {"id":"one","headline":"Later","published":"2021-04-01","body":"Hackers known as UNC90817 were named again."}
                        {"id":"two","headline":"Intrusion","published":"2021-03-01","body":"A ministry spoke. The hackers of UNC90817 used malware in Tokyo."}
                        """);
        assertThat(archive("load", source.toString()).exit()).isZero();
    }

    private ProgramRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "gazetteer";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return archive(all);
    }

    private ProgramRun archive(String... arguments) {
        return ProgramRun.in(temp.resolve("archive"), arguments);
    }
}
