package newsarchive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query read so that any of its words is enough. Words and phrases that are looked for anywhere
 * are wished for; all else that is asked stays required: fields, dates and exclusions.
 *
 * @param required possibly empty
 * @param wished at least two words, in the order typed; of alternatives each one
 */
public record Partial(List<Clause> required, List<Clause> wished) {
    public Partial {
        required = List.copyOf(required);
        wished = List.copyOf(wished);
    }

    /** Nothing of a query that asks for one word or for none. */
    public static Optional<Partial> of(Clause clause) {
        List<Clause> required = new ArrayList<>();
        List<Clause> wished = new ArrayList<>();
        divide(clause, required, wished);
        return wished.stream().filter(Partial::isOneWord).count() < 2
                ? Optional.empty()
                : Optional.of(new Partial(required, wished));
    }

    /** Names and phrases stand beside their words. */
    private static boolean isOneWord(Clause wished) {
        return !(wished instanceof Clause.Name) && !(wished instanceof Clause.Phrase);
    }

    private static void divide(Clause clause, List<Clause> required, List<Clause> wished) {
        if (clause instanceof Clause.And(List<Clause> all)) {
            all.forEach(each -> divide(each, required, wished));
        } else if (isWords(clause)) {
            wished.addAll(Wording.of(clause));
        } else {
            required.add(clause);
        }
    }

    private static boolean isWords(Clause clause) {
        return switch (clause) {
            case Clause.Word(Clause.Field field, String _) -> isAnywhere(field);
            case Clause.Name _ -> true;
            case Clause.Phrase(Clause.Field field, String _, int _) -> isAnywhere(field);
            case Clause.Prefix(Clause.Field field, String _) -> isAnywhere(field);
            case Clause.Fuzzy(Clause.Field field, String _, int _) -> isAnywhere(field);
            case Clause.Identifier(Clause.Field field, String _, boolean _) -> isAnywhere(field);
            case Clause.Address _ -> true;
            case Clause.SameSentence(List<Clause> all) -> all.stream().allMatch(Partial::isWords);
            case Clause.And(List<Clause> all) -> all.stream().allMatch(Partial::isWords);
            case Clause.Or(List<Clause> any) -> any.stream().allMatch(Partial::isWords);
            case Clause.Everything _,
                    Clause.Nothing _,
                    Clause.In _,
                    Clause.OneClaim _,
                    Clause.Published _,
                    Clause.Arrived _,
                    Clause.Story _,
                    Clause.Not _ ->
                    false;
        };
    }

    private static boolean isAnywhere(Clause.Field field) {
        return field == Clause.Field.ANYWHERE;
    }
}
