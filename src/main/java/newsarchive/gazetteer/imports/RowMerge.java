package newsarchive.gazetteer.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a list says now into a table that the same list made before and a person may have
 * changed since: what the list changed is changed, what the person changed is kept.
 */
final class RowMerge {
    private static final Set<String> LISTS =
            Set.of("names", "sure", "cued", "acronyms", "native", "suppress", "source");

    private final Map<String, TableRow> merged = new LinkedHashMap<>();
    private final Map<String, Long> outcomes = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * @param before what the list said at the last import, by id
     * @param now what stands in the table
     * @param listed what the list says
     */
    RowMerge(
            Map<String, TableRow> before, Map<String, TableRow> now, Map<String, TableRow> listed) {
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(listed.keySet());
        for (String id : ids) {
            TableRow mine = now.get(id);
            TableRow theirs = listed.get(id);
            if (theirs == null) {
                gone(id, before.get(id), mine);
            } else {
                there(id, before.get(id), mine, theirs);
            }
        }
    }

    /** By id; rows of the table stay where they are, new ones follow. */
    Map<String, TableRow> merged() {
        return merged;
    }

    Map<String, Long> outcomes() {
        return outcomes;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void gone(String id, @Nullable TableRow before, @Nullable TableRow mine) {
        if (mine == null) {
            return;
        }
        if (before != null && before.equals(mine)) {
            count("withdrawn by the list");
            return;
        }
        merged.put(id, mine);
        if (before != null) {
            count("withdrawn by the list, kept as changed by hand");
            conflicts.add(byHand(id, mine));
        }
    }

    private void there(
            String id, @Nullable TableRow before, @Nullable TableRow mine, TableRow theirs) {
        if (mine == null && before != null) {
            count("left out: removed by hand");
            return;
        }
        TableRow row = mine == null ? theirs : merge(before, mine, theirs);
        merged.put(id, row);
        count(mine == null ? "new" : row.equals(mine) ? "unchanged" : "changed");
    }

    private static TableRow merge(@Nullable TableRow before, TableRow mine, TableRow theirs) {
        TableRow base = before == null ? new TableRow(Map.of()) : before;
        Set<String> columns = new LinkedHashSet<>(mine.cells().keySet());
        columns.addAll(theirs.cells().keySet());
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            String cell =
                    LISTS.contains(column)
                            ? list(base, mine, theirs, column)
                            : one(base, mine, theirs, column);
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        return new TableRow(cells);
    }

    /** What a person wrote, else what the list says now. */
    private static String one(TableRow before, TableRow mine, TableRow theirs, String column) {
        boolean isUntouched = mine.cell(column).equals(before.cell(column));
        return isUntouched ? theirs.cell(column) : mine.cell(column);
    }

    /** What the list names, without what the person took out, with what the person put in. */
    private static String list(TableRow before, TableRow mine, TableRow theirs, String column) {
        List<String> old = before.list(column).toList();
        List<String> own = mine.list(column).toList();
        Set<String> values = new LinkedHashSet<>();
        own.stream()
                .filter(value ->
                        !old.contains(value) || theirs.list(column).anyMatch(value::equals))
                .forEach(values::add);
        theirs.list(column)
                .filter(value -> own.contains(value) || !old.contains(value))
                .forEach(values::add);
        return String.join("|", values);
    }

    private static Conflict byHand(String id, TableRow mine) {
        String name = mine.cell("name").isEmpty() ? id : mine.cell("name");
        return new Conflict(Conflict.Sort.BY_HAND, name, List.of(id));
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }
}
