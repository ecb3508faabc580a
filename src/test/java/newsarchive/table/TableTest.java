package newsarchive.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    private static final Path RESOURCES = Path.of("src/main/resources/newsarchive");

    @Test
    void cellsAreFoundByTheHeadingOfTheirColumn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("groups.tsv");
        Files.writeString(
                file, "# what analysts call them\n\nname\talso\treason\nTick\tA | B\t\n# end\n");

        List<TableRow> rows = Table.of(file).rows();

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().cell("name")).isEqualTo("Tick");
        assertThat(rows.getFirst().list("also")).containsExactly("A", "B");
        assertThat(rows.getFirst().cell("reason")).isEmpty();
        assertThat(rows.getFirst().cell("no such column")).isEmpty();
    }

    @Test
    void aTableThatTheProgramLacksIsNamed() {
        assertThatThrownBy(() -> Table.builtIn(TableTest.class, "none.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.tsv");
    }

    /** A tab too many would shift what stands in a row, unseen. */
    @Test
    void noCellOfABuiltInTableIsWithoutHeading() throws IOException {
        List<Path> tables = tables();

        assertThat(tables).hasSizeGreaterThan(30);
        assertThat(tables)
                .allSatisfy(table -> {
                    List<Integer> cells = cells(table);
                    assertThat(cells).allMatch(count -> count <= cells.getFirst());
                });
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).toList();
        }
    }

    private static List<Integer> cells(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1).length)
                .toList();
    }
}
