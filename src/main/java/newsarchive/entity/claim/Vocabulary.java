package newsarchive.entity.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The words of {@code claim-words.tsv}, found by how an expression begins. */
final class Vocabulary {
    static final Vocabulary BUILT_IN =
            new Vocabulary(Table.builtIn(Vocabulary.class, "claim-words.tsv"));

    private final Terms terms;
    private final Triggers triggers;

    private Vocabulary(Table table) {
        Map<String, Term> byWord = new HashMap<>();
        Map<List<Term>, Expression> all = new HashMap<>();
        for (TableRow row : table.rows()) {
            Word word = Word.ofId(row.cell("sort"));
            row.list("forms").forEach(form -> add(all, parts(form, byWord), word, false));
            row.list("participles").forEach(form -> add(all, parts(form, byWord), word, true));
        }
        Collection<Expression> expressions = all.values();
        expressions.forEach(expression -> expression.parts().getFirst().begin(expression));
        triggers = new Triggers(expressions);
        terms = new Terms(byWord.values());
    }

    private static List<Term> parts(String form, Map<String, Term> byWord) {
        return Arrays.stream(form.split("[ -]"))
                .map(word -> byWord.computeIfAbsent(word, Term::new))
                .toList();
    }

    private static void add(
            Map<List<Term>, Expression> all, List<Term> parts, Word word, boolean participle) {
        Expression before = all.get(parts);
        Words words = Words.of(word).and(before == null ? Words.NONE : before.words());
        boolean passive = participle || (before != null && before.participle());
        String text = String.join(" ", parts.stream().map(Term::word).toList());
        all.put(parts, new Expression(parts, text, words, passive));
    }

    Triggers triggers() {
        return triggers;
    }

    /** The word with this key in a stretch of a text, if it stands in an expression. */
    @Nullable Term term(long key, String text, int start, int end) {
        return terms.at(key, text, start, end);
    }

    /** The longest expression that begins with one of the tokens, if there is one. */
    static @Nullable Expression at(List<Token> tokens, int from) {
        Term first = tokens.get(from).term();
        return first == null ? null : first.longest(tokens, from);
    }
}
