package newsarchive.fetch.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.table.Table;

/** What is read from an entry or a feed, and from which elements, the surest first. */
enum Field {
    TITLE,
    ID,
    PUBLISHED,
    UPDATED,
    AUTHOR,
    FEED_AUTHOR,
    SUMMARY,
    CONTENT;

    private static final Map<Field, List<String>> ELEMENTS = new EnumMap<>(Field.class);

    static {
        for (var row : Table.builtIn(Field.class, "fields.tsv").rows()) {
            Field field = valueOf(row.cell("field").toUpperCase(Locale.ROOT));
            ELEMENTS.computeIfAbsent(field, _ -> new ArrayList<>()).add(row.cell("element"));
        }
    }

    /** Names of elements, as {@link newsarchive.fetch.xml.Names} tells them. */
    List<String> elements() {
        return ELEMENTS.getOrDefault(this, List.of());
    }
}
