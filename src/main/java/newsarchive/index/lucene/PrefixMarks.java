package newsarchive.index.lucene;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Span;
import newsarchive.identifier.Identifiers;
import newsarchive.index.lucene.Words.Word;
import newsarchive.query.Clause;

/** Finds in a text the words and identifiers that begin as a query asks. */
final class PrefixMarks {
    private final Words words;
    private final List<Clause.Prefix> prefixes = new ArrayList<>();
    private final List<Clause.Identifier> identifiers = new ArrayList<>();

    private PrefixMarks(Words words) {
        this.words = words;
    }

    static PrefixMarks of(Clause clause, Words words) {
        PrefixMarks marks = new PrefixMarks(words);
        marks.collect(clause);
        return marks;
    }

    private void collect(Clause clause) {
        switch (clause) {
            case Clause.Prefix prefix -> prefixes.add(prefix);
            case Clause.And(List<Clause> all) -> all.forEach(this::collect);
            case Clause.SameSentence(List<Clause> all) -> all.forEach(this::collect);
            case Clause.Or(List<Clause> any) -> any.forEach(this::collect);
            case Clause.Identifier identifier -> identifiers.add(identifier);
            case Clause.Everything _,
                    Clause.Nothing _,
                    Clause.Word _,
                    Clause.Name _,
                    Clause.Phrase _,
                    Clause.Fuzzy _,
                    Clause.Address _,
                    Clause.OneClaim _,
                    Clause.In _,
                    Clause.Published _,
                    Clause.Arrived _,
                    Clause.Story _,
                    Clause.Not _ -> {}
        }
    }

    /** At most so many. */
    List<Span> in(String field, String text, int most) {
        List<Span> marks = new ArrayList<>(identifiers(field, text));
        List<String> stems = stems(field);
        if (!stems.isEmpty()) {
            marks.addAll(words(field, text, stems));
        }
        return marks.stream().limit(most).toList();
    }

    private List<Span> words(String field, String text, List<String> stems) {
        return words.of(field, text).stream()
                .filter(word -> stems.stream().anyMatch(word.text()::startsWith))
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    private List<Span> identifiers(String field, String text) {
        List<Clause.Identifier> asked =
                identifiers.stream()
                        .filter(id -> id.beginning())
                        .filter(id -> Fields.exact(id.field()).contains(field))
                        .toList();
        return asked.isEmpty()
                ? List.of()
                : Identifiers.in(text).stream()
                        .filter(id ->
                                asked.stream().anyMatch(a -> id.value().startsWith(a.value())))
                        .map(id -> new Span(id.start(), id.end()))
                        .toList();
    }

    private List<String> stems(String field) {
        return prefixes.stream()
                .filter(prefix -> Fields.exact(prefix.field()).contains(field))
                .map(prefix -> words.of(field, prefix.stem()))
                .filter(parts -> parts.size() == 1)
                .map(parts -> parts.getFirst())
                .map(Word::text)
                .toList();
    }
}
