package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
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
        assertThat(run("export", "canal", "--sort", "newest").out().lines())
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
    void anExportHasNoPages() {
        ProgramRun run = run("export", "canal", "--page", "2");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--page is for pages of hits");
    }

    @Test
    void aWrongFormatIsAMistakeOfWhoTyped() {
        ProgramRun run = run("export", "--format", "pdf");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--format is one of csv, jsonl,").contains("'pdf'");
    }

    @Test
    void theKeptPagesOfWhatMatchesAreTakenAlongByteForByteWithTheirDigests() throws IOException {
        Path file = temp.resolve("canal.warc.gz");
        assertThat(run("export", "canal", "--format", "warc", "--output", file.toString()).err())
                .contains("2 articles")
                .doesNotContain("without");
        String text = unpacked(file);
        assertThat(text).contains("Canal drained", "Canal filled").doesNotContain("Bridge built");
        Path other = temp.resolve("other");
        assertThat(ProgramRun.in(other, "load", file.toString()).exit()).isZero();
        String manifest = text.substring(text.lastIndexOf("\r\n\r\n", text.length() - 5) + 4);
        assertThat(manifest.strip().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9a-f]{64}  urn:sha256:[0-9a-f]{64}"))
                .allMatch(line -> line.endsWith(line.substring(0, 64)));
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(temp.resolve("archive"), arguments);
    }
}
