package newsarchive.gazetteer;

import java.util.List;
import java.util.stream.Stream;

/** One row of a table; cells beyond the headings are ignored, missing ones are empty. */
public record TableRow(List<String> columns, List<String> cells) {
    private static final String SEPARATOR = "|";

    public TableRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** What stands in a column; empty where there is nothing or no such column. */
    public String cell(String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** The values in a cell that holds several. */
    public Stream<String> list(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(cell.split("\\" + SEPARATOR)).map(String::strip).filter(s -> !s.isEmpty());
    }
}
