package newsarchive.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words and phrases that a query looks for, apart from how they are joined. */
public final class Wording {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’.]+");

    private Wording() {}

    /**
     * Everything that is looked for in texts, in the order typed; what is excluded is not. A word
     * such as "newly-created" is cut where it has no letters, each piece being a word. A name or a
     * phrase comes after its words.
     */
    public static List<Clause> of(Clause clause) {
        return pieces(clause).toList();
    }

    private static Stream<Clause> pieces(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> pieces(word);
            case Clause.Name name -> Stream.concat(pieces(name.typed()), Stream.of(name));
            case Clause.Phrase phrase -> pieces(phrase);
            case Clause.Prefix _, Clause.Fuzzy _, Clause.Identifier _, Clause.Address _ ->
                    Stream.of(clause);
            case Clause.SameSentence(List<Clause> all) -> all.stream().flatMap(Wording::pieces);
            case Clause.And(List<Clause> all) -> all.stream().flatMap(Wording::pieces);
            case Clause.Or(List<Clause> any) -> any.stream().flatMap(Wording::pieces);
            case Clause.Everything _,
                    Clause.Nothing _,
                    Clause.In _,
                    Clause.OneClaim _,
                    Clause.Published _,
                    Clause.Arrived _,
                    Clause.Story _,
                    Clause.Not _ ->
                    Stream.empty();
        };
    }

    /** A single word in quotation marks is wanted as it is. */
    private static Stream<Clause> pieces(Clause.Phrase phrase) {
        List<Clause> words = pieces(new Clause.Word(phrase.field(), phrase.text())).toList();
        return words.size() == 1
                ? Stream.of(phrase)
                : Stream.concat(words.stream(), Stream.of(phrase));
    }

    private static Stream<Clause> pieces(Clause.Word word) {
        return BETWEEN.splitAsStream(word.text())
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(piece -> new Clause.Word(word.field(), piece));
    }
}
