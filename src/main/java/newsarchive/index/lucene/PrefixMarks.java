package newsarchive.index.lucene;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Span;
import newsarchive.index.lucene.Words.Word;
import newsarchive.query.Clause;

/** Finds in a text the words that begin as a query asks. */
final class PrefixMarks {
    private final Words words;
    private final List<Clause.Prefix> prefixes;

    private PrefixMarks(Words words, List<Clause.Prefix> prefixes) {
        this.words = words;
        this.prefixes = prefixes;
    }

    static PrefixMarks of(Clause clause, Words words) {
        List<Clause.Prefix> prefixes = new ArrayList<>();
        collect(clause, prefixes);
        return new PrefixMarks(words, prefixes);
    }

    private static void collect(Clause clause, List<Clause.Prefix> prefixes) {
        switch (clause) {
            case Clause.Prefix prefix -> prefixes.add(prefix);
            case Clause.And(List<Clause> all) -> all.forEach(inner -> collect(inner, prefixes));
            case Clause.Or(List<Clause> any) -> any.forEach(inner -> collect(inner, prefixes));
            case Clause.Everything _,
                    Clause.Nothing _,
                    Clause.Word _,
                    Clause.Phrase _,
                    Clause.Fuzzy _,
                    Clause.In _,
                    Clause.Published _,
                    Clause.Arrived _,
                    Clause.Story _,
                    Clause.Not _ -> {}
        }
    }

    /** At most so many, in text order. */
    List<Span> in(String field, String text, int most) {
        List<String> stems = stems(field);
        if (stems.isEmpty()) {
            return List.of();
        }
        return words.of(field, text).stream()
                .filter(word -> stems.stream().anyMatch(word.text()::startsWith))
                .limit(most)
                .map(word -> new Span(word.start(), word.end()))
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
