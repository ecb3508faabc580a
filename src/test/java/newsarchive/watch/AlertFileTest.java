package newsarchive.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file holds after a process has died at some moment and another goes on. */
final class AlertFileTest {
    private static final List<Delivery> THREE =
            IntStream.range(0, 3)
                    .mapToObj(i -> new Delivery("id" + i, "{\"delivery\":\"id" + i + "\"}"))
                    .toList();

    private static final List<String> LINES = THREE.stream().map(Delivery::body).toList();

    @TempDir private Path temp;
    private AlertFile file = new AlertFile(Path.of(""));

    @BeforeEach
    void name() {
        file = new AlertFile(temp.resolve("new/alerts.jsonl"));
    }

    @Test
    void appendsALineForEach() throws IOException {
        long length = file.append(THREE.subList(0, 1), 0).length();
        assertThat(length).isEqualTo(Files.size(file.path()));
        assertThat(file.append(THREE.subList(1, 3), length).found()).isEmpty();
        assertThat(file.path()).hasContent(String.join("\n", LINES));
    }

    @Test
    void whatWasWrittenAndNotRememberedIsNotWrittenAgain() throws IOException {
        long remembered = file.append(THREE.subList(0, 1), 0).length();
        file.append(THREE.subList(1, 2), remembered);
        AlertFile.Written again = file.append(THREE.subList(1, 3), remembered);
        assertThat(again.found()).containsExactly("id1");
        assertThat(file.path()).hasContent(String.join("\n", LINES));
    }

    @Test
    void aLineThatWasTornOffIsWrittenAnew() throws IOException {
        long remembered = file.append(THREE.subList(0, 1), 0).length();
        for (int torn = 0; torn < LINES.get(1).length(); torn++) {
            Files.writeString(
                    file.path(), LINES.getFirst() + "\n" + LINES.get(1).substring(0, torn));
            file.append(THREE.subList(1, 3), remembered);
            assertThat(file.path()).hasContent(String.join("\n", LINES));
        }
    }

    @Test
    void whatOthersWroteStays() throws IOException {
        long remembered = file.append(THREE.subList(0, 1), 0).length();
        Files.writeString(file.path(), LINES.getFirst() + "\n# a note\nunfinished");
        file.append(THREE.subList(1, 3), remembered);
        assertThat(Files.readAllLines(file.path()))
                .containsExactly(
                        LINES.get(0), "# a note", "unfinished", LINES.get(1), LINES.get(2));
    }

    @Test
    void aFileThatWasMovedAwayIsBegunAnew() throws IOException {
        long remembered = file.append(THREE.subList(0, 2), 0).length();
        Files.move(file.path(), temp.resolve("moved"));
        file.append(THREE.subList(2, 3), remembered);
        assertThat(file.path()).hasContent(LINES.getLast());
    }
}
