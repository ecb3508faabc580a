package newsarchive.gazetteer;

import java.util.HashSet;
import java.util.Set;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

/** Names that are words of some language as well, so that the word alone says little. */
public final class CommonWords {
    /** What the tagger needs a sign beside, by the points in its table. */
    private static final int A_SIGN = 3;

    private final Set<String> words = new HashSet<>();

    public CommonWords() {
        for (TableRow row : Table.builtIn(CommonWords.class, "common-words.tsv").rows()) {
            words.add(WrittenNames.key(row.cell("name")));
        }
        for (TableRow row :
                Table.builtIn(CommonWords.class, "/newsarchive/entity/ambiguous-names.tsv")
                        .rows()) {
            if (Integer.parseInt(row.cell("needs")) >= A_SIGN) {
                words.add(WrittenNames.key(row.cell("name")));
            }
        }
    }

    /** Whether the name is such a word, in any case. */
    public boolean contains(String name) {
        return words.contains(WrittenNames.key(name));
    }
}
