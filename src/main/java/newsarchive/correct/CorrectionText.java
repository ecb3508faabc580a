package newsarchive.correct;

import java.util.Locale;
import newsarchive.article.Entity;
import newsarchive.desk.Correction;
import newsarchive.index.Effect;

/** Corrections and their effects in words. */
public final class CorrectionText {
    private CorrectionText() {}

    /** Such as {@code Tick (tick) is wrong everywhere}. */
    public static String of(Correction correction) {
        String entity = name(correction.entity());
        return switch (correction) {
            case Correction.WrongHere(var article, var _) ->
                    entity + " is wrong in article " + article.value();
            case Correction.WrongEverywhere _ -> entity + " is wrong everywhere";
            case Correction.WrongName(var _, var name) ->
                    entity + " is wrong wherever it was found as \"" + name + "\"";
            case Correction.WrongRole(var article, var _, var role, var state) ->
                    entity
                            + " is wrong as "
                            + role.parameter()
                            + " in article "
                            + article.value()
                            + state.map(country -> ", and " + name(country) + " with it")
                                    .orElse("");
            case Correction.SameAs(var _, var other) -> entity + " is the same as " + name(other);
        };
    }

    /** Such as {@code 41 of 52 articles}. */
    public static String of(Effect effect) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d %s",
                effect.changes(),
                effect.of(),
                effect.of() == 1 ? "article" : "articles");
    }

    private static String name(Entity entity) {
        return entity.name() + " (" + entity.id() + ")";
    }
}
