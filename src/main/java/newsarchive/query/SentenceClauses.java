package newsarchive.query;

import static newsarchive.query.Clause.Field.ANYWHERE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand on the sides of {@code /s}. */
final class SentenceClauses {
    /** Of fewer letters there are too many words to look for each. */
    private static final int MIN_STEM = 3;

    private SentenceClauses() {}

    /**
     * All of them in one sentence; where that cannot be asked, all of them in one article, with a
     * note. One is itself, and nothing comes of none.
     */
    static Optional<Clause> joined(List<Clause> sides, List<String> notes) {
        if (sides.size() < 2) {
            return sides.stream().findFirst();
        }
        List<Clause> words = sides.stream().map(SentenceClauses::asWords).toList();
        if (words.stream().allMatch(SentenceClauses::standsInText)) {
            return Optional.of(new Clause.SameSentence(words));
        }
        notes.add("/s joins words and phrases of one sentence; here it was read as AND");
        return Optional.of(new Clause.And(sides));
    }

    /**
     * Sentences are made of words: an identifier counts as its own, a name as all its sure ones.
     */
    private static Clause asWords(Clause side) {
        return switch (side) {
            case Clause.Identifier(var field, var value, boolean beginning) when !beginning ->
                    new Clause.Word(field, value);
            case Clause.Name name -> anyName(name);
            case Clause.Or(var any) ->
                    new Clause.Or(any.stream().map(SentenceClauses::asWords).toList());
            case Clause other -> other;
        };
    }

    private static Clause anyName(Clause.Name name) {
        List<Clause> names =
                Stream.<Clause>concat(
                                Stream.of(name.typed()),
                                name.aliases().stream()
                                        .filter(Alias::sure)
                                        .map(a -> new Clause.Phrase(ANYWHERE, a.text(), 0)))
                        .toList();
        return names.size() == 1 ? names.getFirst() : new Clause.Or(names);
    }

    private static boolean standsInText(Clause side) {
        return switch (side) {
            case Clause.Word word -> isText(word.field());
            case Clause.Phrase phrase -> isText(phrase.field()) && phrase.slop() == 0;
            case Clause.Prefix prefix ->
                    isText(prefix.field()) && prefix.stem().length() >= MIN_STEM;
            case Clause.Fuzzy fuzzy -> isText(fuzzy.field());
            case Clause.Or(var any) -> any.stream().allMatch(SentenceClauses::standsInText);
            case Clause other -> false;
        };
    }

    private static boolean isText(Clause.Field field) {
        return field != Clause.Field.AUTHOR;
    }
}
