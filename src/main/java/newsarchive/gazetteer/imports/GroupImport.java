package newsarchive.gazetteer.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.OwnTable;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

/** Brings a listing into an archive's gazetteer. */
public final class GroupImport {
    /** Where the last imports lie; tables in it are not read. */
    private static final String IMPORTED = "imported";

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "name",
                    "kind",
                    "country",
                    "names",
                    "cued",
                    "doubtful",
                    "suppress",
                    "source",
                    "authority");

    private GroupImport() {}

    /**
     * Writes the table of this list into {@code folder}. The same list again changes nothing.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    public static ImportReport run(Listing listing, Path folder) {
        // What people write themselves is read later, and has the last word.
        String name = "00-import-" + listing.source() + ".tsv";
        Path file = folder.resolve(name);
        OwnTable table = new OwnTable(file);
        OwnTable last = new OwnTable(folder.resolve(IMPORTED).resolve(name));
        Map<String, TableRow> now = rows(file);
        ListedRows listed =
                new ListedRows(Gazetteer.withOwnBut(folder, file), listing, idsByKey(now));
        RowMerge merge = new RowMerge(rows(last.file()), now, listed.rows());
        boolean changed = !merge.merged().equals(now);
        if (changed) {
            table.write(COLUMNS, merge.merged().values());
        }
        // Written last: after a crash in between, what is new counts as a person's and is kept.
        if (!rows(last.file()).equals(listed.rows())) {
            last.write(COLUMNS, listed.rows().values());
        }
        Map<String, Long> outcomes = new HashMap<>(listed.outcomes());
        merge.outcomes().forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
        List<Conflict> conflicts = new ArrayList<>(listed.conflicts());
        conflicts.addAll(merge.conflicts());
        conflicts.sort(Comparator.comparing(Conflict::sort));
        return new ImportReport(file, outcomes, conflicts, changed);
    }

    private static Map<String, String> idsByKey(Map<String, TableRow> rows) {
        Map<String, String> ids = new HashMap<>();
        rows.forEach((id, row) -> row.list("source").forEach(key -> ids.put(key, id)));
        return ids;
    }

    private static Map<String, TableRow> rows(Path file) {
        Map<String, TableRow> rows = new LinkedHashMap<>();
        if (Files.exists(file)) {
            Table.of(file).rows().forEach(row -> rows.put(row.cell("id"), row));
        }
        return rows;
    }
}
