package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectCommandTest {
    @TempDir private Path temp;

    @BeforeEach
    void load() throws IOException {
        Path source =
                Files.writeString(
                        temp.resolve("a.jsonl"),
                        """
                        {"id":"one","headline":"Hackers of the group Lazarus hit a bank","body":"The hacking group Lazarus stole money, Japan said."}
                        {"id":"two","headline":"Malware of Hidden Cobra found","body":"The hackers, called HIDDEN COBRA, returned to Japan."}
                        {"id":"three","headline":"Fish market opens","body":"Boats came to Japan."}
                        """);
        run("load", source.toString());
    }

    @Test
    void aCorrectionIsPreviewedMadeListedAndUndone() {
        assertThat(total("lazarus")).isEqualTo("2 articles");
        assertThat(run("correct", "wrong-everywhere", "Hidden Cobra", "--preview").out())
                .contains("would change 2 of 2 articles");
        assertThat(run("correct", "list").out()).isEmpty();

        ProgramRun made = run("correct", "wrong-everywhere", "Hidden Cobra");
        assertThat(made.exit()).isZero();
        assertThat(made.out()).startsWith("1  ").contains("changes 2 of 2 articles");
        assertThat(made.err()).contains("newsarchive correct undo 1");
        assertThat(total("lazarus")).isEqualTo("0 articles");
        assertThat(run("correct", "list").out()).contains("is wrong everywhere");

        assertThat(run("correct", "undo", "1").out()).startsWith("undone: ");
        assertThat(total("lazarus")).isEqualTo("2 articles");
    }

    @Test
    void oneNameOrOneArticleCanBeWrong() {
        run("correct", "wrong-everywhere", "lazarus", "--name", "hidden cobra");
        assertThat(total("lazarus")).isEqualTo("1 article");
        run("correct", "wrong-here", "one", "lazarus");
        assertThat(total("lazarus")).isEqualTo("0 articles");
    }

    @Test
    void theOldIdFindsWhatItIsTheSameAs() {
        run("correct", "same-as", "lazarus", "kimsuky");
        assertThat(total("kimsuky")).isEqualTo("2 articles");
        assertThat(total("lazarus")).isEqualTo("2 articles");
        assertThat(total("Hidden Cobra")).isEqualTo("2 articles");
    }

    @Test
    void whoWasMisreadAsAccusedIsNoMore() throws IOException {
        loadMisread();
        assertThat(accused("RU")).isEqualTo("1 article");
        assertThat(run("correct", "wrong-role", "told", "GRU", "accused", "--preview").out())
                .contains("(gru) is wrong as accused in article told, and Russia (RU) with it")
                .contains("would change 1 of 1 article");
        run("correct", "wrong-role", "told", "GRU", "accused");
        assertThat(accused("RU")).isEqualTo("0 articles");
        assertThat(run("search", "--target", "NO").out()).startsWith("1 article");
        assertThat(run("search", "--actor", "gru").out()).startsWith("1 article");
        assertThat(run("export", "--format", "jsonl", "--actor", "gru").out())
                .contains("\"accused\":[],\"target\":[\"storting\",\"NO\"]");
        assertThat(run("rebuild").exit()).isZero();
        assertThat(accused("gru")).isEqualTo("0 articles");
        assertThat(run("correct", "list").out().lines()).hasSize(1);
        run("correct", "undo", "1");
        assertThat(accused("RU")).isEqualTo("1 article");
    }

    @Test
    void nobodyIsToldOfAnAccusationThatWasMisread() throws IOException {
        Path alerts = temp.resolve("alerts.jsonl");
        run("searches", "add", "Accused", "--accused", "RU", "--file", alerts.toString());
        run("searches", "add", "Struck", "--target", "NO", "--file", alerts.toString());
        loadMisread();
        run("correct", "wrong-role", "told", "GRU", "accused");
        run("searches", "run");
        assertThat(Files.readAllLines(alerts)).singleElement().asString().contains("Struck");
    }

    private void loadMisread() throws IOException {
        Path told =
                Files.writeString(
                        temp.resolve("told.jsonl"),
                        """
                        {"id":"told","headline":"Oslo on the break-in","body":"Police said the GRU hacked the Norwegian parliament. Russia denied it."}
                        """);
        run("load", told.toString());
    }

    private String accused(String id) {
        return run("search", "--accused", id, "--target", "NO")
                .out()
                .lines()
                .findFirst()
                .orElse("");
    }

    @Test
    void rebuildingKeepsWhatPeopleDecided() {
        run("correct", "wrong-here", "one", "lazarus");
        assertThat(run("rebuild", "--json").exit()).isZero();
        assertThat(total("lazarus")).isEqualTo("1 article");
    }

    @Test
    void whatIsLoadedLaterIsCorrectedToo() throws IOException {
        run("correct", "wrong-everywhere", "lazarus");
        Path later =
                Files.writeString(
                        temp.resolve("b.jsonl"),
                        """
                        {"id":"four","headline":"Hackers of the group Lazarus again","body":"The hacking group Lazarus is back."}
                        """);
        run("load", later.toString());
        assertThat(total("lazarus")).isEqualTo("0 articles");
        run("correct", "undo", "1");
        assertThat(total("lazarus")).isEqualTo("3 articles");
    }

    @Test
    void mistakesAreOneLine() {
        run("correct", "same-as", "lazarus", "kimsuky");
        for (String[] wrong :
                new String[][] {
                    {"correct"},
                    {"correct", "wrong-here", "nothing", "lazarus"},
                    {"correct", "wrong-here", "three", "Turla"},
                    {"correct", "wrong-everywhere", "Nobody At All"},
                    {"correct", "wrong-everywhere", "JP", "--name", " "},
                    {"correct", "same-as", "lazarus", "JP"},
                    {"correct", "same-as", "lazarus", "turla"},
                    {"correct", "same-as", "kimsuky", "lazarus"},
                    {"correct", "same-as", "kimsuky", "kimsuky"},
                    {"correct", "wrong-role", "one", "lazarus"},
                    {"correct", "wrong-role", "one", "lazarus", "villain"},
                    {"correct", "wrong-role", "one", "JP", "disputedBy"},
                    {"correct", "wrong-role", "nothing", "JP", "accused"},
                    {"correct", "undo", "17"},
                    {"correct", "undo", "x"}
                }) {
            ProgramRun run = run(wrong);
            assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().filter(line -> line.startsWith("newsarchive: ")))
                    .as(run.err())
                    .hasSize(1);
        }
        assertThat(run("correct", "list").out().lines()).hasSize(1);
    }

    /** The first line of what a search for an actor prints. */
    private String total(String actor) {
        return run("search", "--actor", actor).out().lines().findFirst().orElse("");
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(temp.resolve("archive"), arguments);
    }
}
