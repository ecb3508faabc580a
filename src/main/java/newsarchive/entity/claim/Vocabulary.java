package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.gazetteer.Table;
import newsarchive.gazetteer.TableRow;

/** The words of {@code claim-words.tsv}, found by how an expression begins. */
final class Vocabulary {
    static final Vocabulary BUILT_IN =
            new Vocabulary(Table.builtIn(Vocabulary.class, "claim-words.tsv"));

    /**
     * An expression of one or more words, in lower case.
     *
     * @param participle whether it may stand in a passive
     */
    record Expression(List<String> parts, Set<Word> words, boolean participle) {}

    private final Map<String, List<Expression>> byFirst = new HashMap<>();
    private final Triggers triggers;

    private Vocabulary(Table table) {
        Map<List<String>, Expression> all = new HashMap<>();
        for (TableRow row : table.rows()) {
            Word word = Word.ofId(row.cell("sort"));
            row.list("forms").forEach(form -> add(all, form, word, false));
            row.list("participles").forEach(form -> add(all, form, word, true));
        }
        for (Expression expression : all.values()) {
            byFirst.computeIfAbsent(expression.parts().getFirst(), first -> new ArrayList<>())
                    .add(expression);
        }
        triggers = new Triggers(all.values());
        Comparator<Expression> longest = Comparator.comparingInt(e -> -e.parts().size());
        byFirst.values().forEach(expressions -> expressions.sort(longest));
    }

    private static void add(
            Map<List<String>, Expression> all, String form, Word word, boolean participle) {
        List<String> parts = List.of(form.split("[ -]"));
        Expression before = all.get(parts);
        Set<Word> words = EnumSet.of(word);
        if (before != null) {
            words.addAll(before.words());
        }
        boolean passive = participle || (before != null && before.participle());
        all.put(parts, new Expression(parts, words, passive));
    }

    Triggers triggers() {
        return triggers;
    }

    /** The longest expression that these words begin with. */
    Optional<Expression> at(List<String> words, int from) {
        for (Expression expression : byFirst.getOrDefault(words.get(from), List.of())) {
            if (begins(words, from, expression.parts())) {
                return Optional.of(expression);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(List<String> words, int from, List<String> parts) {
        if (parts.size() > words.size() - from) {
            return false;
        }
        for (int i = parts.size() - 1; i > 0; i--) {
            if (!parts.get(i).equals(words.get(from + i))) {
                return false;
            }
        }
        return true;
    }
}
