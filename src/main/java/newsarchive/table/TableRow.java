package newsarchive.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One row of a table.
 *
 * @param cells what stands in its columns, in their order; only those where something does
 */
public record TableRow(Map<String, String> cells) {
    private static final String SEPARATOR = "|";

    public TableRow {
        cells = Collections.unmodifiableMap(cells);
    }

    /** Pairs cells with headings; cells beyond the headings are ignored. */
    static TableRow of(List<String> columns, String[] cells) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.length); i++) {
            if (!cells[i].isBlank()) {
                filled.put(columns.get(i), cells[i].strip());
            }
        }
        return new TableRow(filled);
    }

    /** What stands in a column; empty where there is nothing or no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The values in a cell that holds several. */
    public Stream<String> list(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Stream.empty();
        }
        return cell.contains(SEPARATOR)
                ? Stream.of(cell.split("\\|", -1)).map(String::strip).filter(s -> !s.isEmpty())
                : Stream.of(cell);
    }
}
