package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchCommandTest {
    @TempDir private Path temp;

    @Test
    void whatOnlyReadsMakesNoArchive(@TempDir Path folder) {
        Path missing = folder.resolve("nothere");
        for (String command : List.of("search", "export")) {
            ProgramRun run = ProgramRun.in(missing, command, "jaxa");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .contains("there is no archive in " + missing, "--archive");
        }
        assertThat(ProgramRun.in(missing, "gazetteer", "explain", "Tick").exit()).isZero();
        assertThat(missing).doesNotExist();
    }

    @Test
    void noArticleGivesOrdersToTheTerminal() throws IOException {
        Path source =
                Files.writeString(
                        temp.resolve("a.jsonl"),
                        """
                        {"id":"one","headline":"Red \\u001b[31m canal","body":"Drained \\u009b2J today"}
                        """);
        run("load", source.toString());
        assertThat(run("search", "canal").out())
                .contains("Red  [31m canal", "Drained  2J today")
                .doesNotContain("\u001b", "\u009b");
    }

    @Test
    void aHitByAnotherNameSaysWhichAndWhoSaysSo() throws IOException {
        load("Hackers of the group Tick hit a Japanese firm");
        assertThat(run("search", "redbaldknight").out())
                .contains(
                        "1 article", "found as Tick, another name of redbaldknight (MISP galaxy)");
    }

    @Test
    void aTableForSpreadsheetsNamesItsColumns() throws IOException {
        load("Red canal");
        assertThat(run("search", "canal", "--format", "csv").out().lines())
                .first()
                .isEqualTo("id,published,publisher,headline,url");
    }

    @Test
    void jsonTellsHowTheQueryWasReadAsTheApiDoes() throws IOException {
        load("Red canal");
        assertThat(run("search", "canal titel:red", "--format", "json").out())
                .contains("\"query\" : \"canal titel:red\"", "\"explained\"", "\"candidates\"")
                .contains("did you mean title:?", "\"suggestions\"", "\"tookMs\"");
    }

    @Test
    void anUnknownCommandIsToldWithTheNearest() {
        ProgramRun run = run("searc", "canal");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "newsarchive: there is no command 'searc'; did you mean search?");
    }

    @Test
    void whatMayBeMeantIsSaidBesideTheAnswer() throws IOException {
        load("Hackers of the group Tick hit a Japanese firm");
        assertThat(run("search", "japanese", "frim").err())
                .contains("note: did you mean: japanese firm");
        assertThat(run("search", "cozy", "bear").err())
                .contains("'cozy bear' was searched as words and may mean APT29 (actor:apt29) or");
        assertThat(run("search", "tick", "--quiet").err()).doesNotContain("note:");
    }

    private void load(String headline) throws IOException {
        Path source =
                Files.writeString(
                        temp.resolve("a.jsonl"),
                        "{\"id\":\"one\",\"headline\":\""
                                + headline
                                + "\",\"body\":\"It was malware.\"}");
        run("load", source.toString());
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(temp.resolve("archive"), arguments);
    }
}
