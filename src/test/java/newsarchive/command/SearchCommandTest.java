package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchCommandTest {
    @TempDir private Path temp;

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

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(temp.resolve("archive"), arguments);
    }
}
