package newsarchive.gazetteer.imports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import newsarchive.gazetteer.Doubt;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;
import newsarchive.table.Table;

/** Names of groups that are words of the language too: by a table, or known to need a cue. */
final class OrdinaryWords {
    private final Set<String> words = new HashSet<>();

    OrdinaryWords(Gazetteer known) {
        Table.builtIn(OrdinaryWords.class, "ordinary-words.tsv")
                .rows()
                .forEach(row -> row.list("words").forEach(words::add));
        for (Name name : known.names()) {
            if (name.doubt() == Doubt.CUE) {
                words.add(name.text().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** A word of the table, or one that is written small: no name of its own. */
    boolean contains(String name) {
        boolean isSmall = name.chars().noneMatch(c -> Character.isUpperCase(c) || c > 0x2e80);
        boolean isWord = name.chars().allMatch(Character::isLetter);
        return words.contains(name.toLowerCase(Locale.ROOT)) || (isSmall && isWord);
    }
}
