package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {
    @TempDir private Path temp;

    @BeforeEach
    void load() throws IOException {
        Path source =
                Files.writeString(
                        temp.resolve("a.jsonl"),
                        """
                        {"id":"one","headline":"Canal drained","published":"2021-04-20"}
                        {"id":"two","headline":"Canal filled","published":"2021-04-21"}
                        {"id":"three","headline":"Bridge built","published":"2021-04-22"}
                        """);
        run("load", source.toString());
    }

    @Test
    void everythingThatMatchesComesInTheOrderAskedFor() {
        assertThat(run("export", "canal", "--sort", "newest", "--size", "1").out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"id\":\"two\""),
                        second -> assertThat(second).contains("\"id\":\"one\""));
    }

    @Test
    void whatIsExportedCanBeLoadedAgain() {
        Path file = temp.resolve("out.jsonl");
        ProgramRun exported = run("export", "--format", "jsonl", "--output", file.toString());
        assertThat(exported.err()).contains("3 articles");
        Path other = temp.resolve("other");
        assertThat(ProgramRun.in(other, "load", file.toString()).exit()).isZero();
        assertThat(ProgramRun.in(other, "search", "canal").out()).contains("2 articles");
    }

    @Test
    void aWrongFormatIsAMistakeOfWhoTyped() {
        ProgramRun run = run("export", "--format", "pdf");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--format is one of csv, jsonl,").contains("'pdf'");
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(temp.resolve("archive"), arguments);
    }
}
