package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.entity.claim.Terms.Term;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The words of {@code claim-words.tsv}, found by how an expression begins. */
final class Vocabulary {
    static final Vocabulary BUILT_IN =
            new Vocabulary(Table.builtIn(Vocabulary.class, "claim-words.tsv"));

    /**
     * An expression of one or more words, in lower case.
     *
     * @param text the parts with spaces between them
     * @param participle whether it may stand in a passive
     */
    record Expression(List<String> parts, String text, Words words, boolean participle) {}

    private final Terms beginnings;
    private final Triggers triggers;

    private Vocabulary(Table table) {
        Map<List<String>, Expression> all = new HashMap<>();
        for (TableRow row : table.rows()) {
            Word word = Word.ofId(row.cell("sort"));
            row.list("forms").forEach(form -> add(all, form, word, false));
            row.list("participles").forEach(form -> add(all, form, word, true));
        }
        Map<String, List<Expression>> byFirst = new HashMap<>();
        for (Expression expression : all.values()) {
            byFirst.computeIfAbsent(expression.parts().getFirst(), first -> new ArrayList<>())
                    .add(expression);
        }
        triggers = new Triggers(all.values());
        Comparator<Expression> longest = Comparator.comparingInt(e -> -e.parts().size());
        byFirst.values().forEach(expressions -> expressions.sort(longest));
        beginnings = new Terms(byFirst);
    }

    private static void add(
            Map<List<String>, Expression> all, String form, Word word, boolean participle) {
        List<String> parts = List.of(form.split("[ -]"));
        Expression before = all.get(parts);
        Words words = Words.of(word).and(before == null ? Words.NONE : before.words());
        boolean passive = participle || (before != null && before.participle());
        all.put(parts, new Expression(parts, String.join(" ", parts), words, passive));
    }

    Triggers triggers() {
        return triggers;
    }

    /** The word in a stretch of a text, if an expression begins with it. */
    @Nullable Term beginning(String text, int start, int end) {
        return beginnings.at(text, start, end);
    }

    /** The longest expression that begins with one of the tokens, if there is one. */
    @Nullable Expression at(List<Token> tokens, int from) {
        Term first = tokens.get(from).term();
        for (int i = 0; first != null && i < first.expressions().size(); i++) {
            Expression expression = first.expressions().get(i);
            if (begins(tokens, from, expression.parts())) {
                return expression;
            }
        }
        return null;
    }

    private static boolean begins(List<Token> tokens, int from, List<String> parts) {
        if (parts.size() > tokens.size() - from) {
            return false;
        }
        for (int i = parts.size() - 1; i > 0; i--) {
            Token token = tokens.get(from + i);
            if (token.isParty() || !parts.get(i).equals(token.text())) {
                return false;
            }
        }
        return true;
    }
}
