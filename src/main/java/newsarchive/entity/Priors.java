package newsarchive.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Name;
import newsarchive.gazetteer.NameSort;
import newsarchive.table.Table;

/**
 * How many points ({@link Weights}) a name of a threat group needs before it is believed: more, the
 * more often the word means something else. Told by a table, else by the look of the name.
 */
final class Priors {
    /** Names of two words and the like: enough that the document is about the trade. */
    private static final int UNCOMMON = 1;

    /** Words of the language: a sign beside them in a document about the trade. */
    private static final int WORD = 3;

    private final Map<String, Integer> needs = new HashMap<>();

    Priors() {
        Table.builtIn(Priors.class, "ambiguous-names.tsv")
                .rows()
                .forEach(row ->
                        needs.put(key(row.cell("name")), Integer.valueOf(row.cell("needs"))));
    }

    /** 0 for a name that stands for itself. */
    int of(Name name) {
        if (name.entity().kind() != Kind.THREAT_GROUP || name.sort() == NameSort.SURE) {
            return 0;
        }
        return needs.getOrDefault(key(name.text()), byLook(name));
    }

    private static int byLook(Name name) {
        return switch (name.doubt()) {
            case NONE -> 0;
            case CYBER, COUNTRY, HOME -> UNCOMMON;
            case CUE, PLACE_BEFORE -> WORD;
        };
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
