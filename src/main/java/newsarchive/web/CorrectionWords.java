package newsarchive.web;

import newsarchive.article.Entity;
import newsarchive.desk.Correction;
import newsarchive.index.Effect;
import newsarchive.web.text.Texts;

/** Corrections and their effects in the words of pages. */
record CorrectionWords(Texts texts) {

    /** Such as {@code Tick (tick) is wrong everywhere}. */
    String of(Correction correction) {
        String entity = name(correction.entity());
        return switch (correction) {
            case Correction.WrongHere(var article, var _) ->
                    texts.of("corrections.wrongHere", "entity", entity, "article", article.value());
            case Correction.WrongEverywhere _ ->
                    texts.of("corrections.wrongEverywhere", "entity", entity);
            case Correction.WrongName(var _, var name) ->
                    texts.of("corrections.wrongName", "entity", entity, "name", name);
            case Correction.WrongRole(var article, var _, var role, var state) ->
                    texts.of(
                            state.isPresent()
                                    ? "corrections.wrongRole.state"
                                    : "corrections.wrongRole",
                            "entity",
                            entity,
                            "role",
                            texts.words().role(role),
                            "article",
                            article.value(),
                            "state",
                            state.map(this::name).orElse(""));
            case Correction.SameAs(var _, var other) ->
                    texts.of("corrections.sameAs", "entity", entity, "other", name(other));
        };
    }

    /** Such as {@code 41 of 52 articles}. */
    String of(Effect effect) {
        return texts.of("corrections.effect", "changes", effect.changes(), "of", effect.of());
    }

    private String name(Entity entity) {
        return texts.of("corrections.entity", "name", entity.name(), "id", entity.id());
    }
}
