package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtractCommandTest {
    @TempDir private Path temp;

    @Test
    void whatWasReadBeforeAMistakeIsAnswered() throws IOException {
        Path page = Files.writeString(temp.resolve("a.html"), "<title>Lighthouse reopens</title>");
        ProgramRun run = run(page, temp.resolve("none.html"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("there is no file");
    }

    @Test
    void aFolderIsAMistakeInOneLine() {
        ProgramRun run = run(temp);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    private ProgramRun run(Object... files) {
        return ProgramRun.in(
                temp.resolve("archive"),
                Stream.concat(Stream.of("extract"), Stream.of(files))
                        .map(Object::toString)
                        .toArray(String[]::new));
    }
}
