package newsarchive.correct;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.desk.Change;
import newsarchive.desk.Correction;
import newsarchive.desk.Corrections;
import newsarchive.desk.Decision;
import newsarchive.desk.Desk;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Effect;
import newsarchive.query.NameResolver;
import org.jspecify.annotations.Nullable;

/** Makes, previews and takes back corrections of one archive. Safe for use by many threads. */
public final class Corrector {
    private final Desk desk;
    private final ArticleIndex index;
    private final KnownEntities known;
    private final Clock clock;

    /**
     * @param names as the tables know them, without corrections
     * @param tables the entity of an id
     */
    public Corrector(
            Desk desk,
            ArticleIndex index,
            NameResolver names,
            Function<String, Optional<Entity>> tables,
            Clock clock) {
        this.desk = desk;
        this.index = index;
        this.clock = clock;
        known = new KnownEntities(index, names, tables);
    }

    /**
     * That an article does not mean an entity that it is tagged with.
     *
     * @param entity id or name
     * @throws CorrectionMistake as do all others, if it cannot be said
     */
    public Correction wrongHere(String article, String entity) {
        Entity found = known.find(entity, version(article).tags(), desk.corrections());
        return new Correction.WrongHere(new ArticleId(article), found);
    }

    /**
     * That an entity has not a role that it has in the claims of an article.
     *
     * @param role as in JSON and addresses, such as {@code attributedBy}
     */
    public Correction wrongRole(String article, String entity, String role) {
        ClaimRole named =
                ClaimRole.ofParameter(role.strip()).orElseThrow(() -> WrongRoles.unknown(role));
        ArticleVersion version = version(article);
        return new WrongRoles(named, version)
                .in(version.id(), known.find(entity, version.tags(), desk.corrections()));
    }

    private ArticleVersion version(String article) {
        if (article.isBlank() || article.length() > ArticleId.MAX_LENGTH) {
            throw new CorrectionMistake("there is no article '" + article + "'");
        }
        return index.find(new ArticleId(article))
                .orElseThrow(() -> new CorrectionMistake("there is no article '" + article + "'"));
    }

    /**
     * That no article means an entity, or none where it was found by a name.
     *
     * @param name the one that is wrong, or null or empty for all
     */
    public Correction wrongEverywhere(String entity, @Nullable String name) {
        Entity found = known.find(entity, desk.corrections());
        return name == null || name.isBlank()
                ? new Correction.WrongEverywhere(found)
                : new Correction.WrongName(found, name);
    }

    /** That the first means the second. */
    public Correction sameAs(String entity, String sameAs) {
        Entity from = known.find(entity, desk.corrections());
        Entity to = known.find(sameAs, desk.corrections());
        if (from.id().equals(to.id())) {
            throw new CorrectionMistake(from.name() + " is the same as itself");
        }
        if ((from.kind() == Kind.COUNTRY) != (to.kind() == Kind.COUNTRY)) {
            throw new CorrectionMistake(
                    "a country is not the same as what is none: " + from.name() + ", " + to.name());
        }
        return new Correction.SameAs(from, to);
    }

    /** What a correction would change; nothing is decided. */
    public Effect preview(Correction correction) {
        Corrections before = desk.corrections();
        if (before.saying(correction).isPresent()) {
            return new Effect(0, effect(before, correction).of());
        }
        check(before, correction);
        return effect(before, correction);
    }

    /** Makes a correction; of one that is in effect already it is told that it changes nothing. */
    public Corrected make(Correction correction) {
        Effect effect = preview(correction);
        Decision decision =
                desk.decide(before -> {
                    if (before.saying(correction).isEmpty()) {
                        check(before, correction);
                    }
                    return correction;
                });
        return new Corrected(decision, effect);
    }

    /**
     * Takes a correction back.
     *
     * @return it with what that changed, or nothing if none with this number is in effect
     */
    public Optional<Corrected> undo(int number) {
        Optional<Corrected> made = find(number);
        return made.isPresent() && desk.withdraw(number).isPresent() ? made : Optional.empty();
    }

    /** A correction in effect, with what taking it back would change. */
    public Optional<Corrected> find(int number) {
        Corrections now = desk.corrections();
        return now.decisions().stream()
                .filter(decision -> decision.number() == number)
                .map(decision -> new Corrected(decision, undoing(now, decision)))
                .findFirst();
    }

    /** All in effect, the latest first, each with what taking it back would change. */
    public List<Corrected> inEffect() {
        Corrections now = desk.corrections();
        return now.decisions().reversed().stream()
                .map(decision -> new Corrected(decision, undoing(now, decision)))
                .toList();
    }

    private Effect effect(Corrections before, Correction correction) {
        return index.effect(Change.making(before, new Decision(0, clock.instant(), correction)));
    }

    private Effect undoing(Corrections now, Decision decision) {
        return index.effect(Change.undoing(now, decision));
    }

    /** Refuses what contradicts a correction in effect, naming it. */
    private void check(Corrections before, Correction correction) {
        switch (correction) {
            case Correction.WrongHere(var article, var entity) -> {
                if (KnownEntities.entities(version(article.value()).tags())
                        .noneMatch(tagged -> tagged.id().equals(entity.id()))) {
                    throw new CorrectionMistake(
                            "article " + article.value() + " is not tagged with " + entity.name());
                }
            }
            case Correction.WrongRole(var article, var entity, var role, var _) -> {
                if (!new WrongRoles(role, version(article.value())).isHeldBy(entity)) {
                    throw new CorrectionMistake(
                            "no claim of article "
                                    + article.value()
                                    + " has "
                                    + entity.name()
                                    + " as "
                                    + role.parameter());
                }
            }
            case Correction.SameAs(var from, var to) -> check(before, from, to);
            case Correction.WrongEverywhere _, Correction.WrongName _ -> {}
        }
    }

    private static void check(Corrections before, Entity from, Entity to) {
        before.decisions()
                .forEach(decision -> {
                    Correction made = decision.correction();
                    boolean elsewhere =
                            made instanceof Correction.SameAs(var one, var _)
                                    && one.id().equals(from.id());
                    boolean gone =
                            made instanceof Correction.WrongEverywhere(var entity)
                                    && entity.id().equals(to.id());
                    if (elsewhere || gone) {
                        throw contradiction(decision);
                    }
                });
        if (before.leadingTo(List.of(from.id())).contains(to.id())) {
            throw before.decisions().stream()
                    .filter(decision -> isSameAs(decision, to))
                    .map(Corrector::contradiction)
                    .findFirst()
                    .orElseGet(() -> new CorrectionMistake(to.name() + " is " + from.name()));
        }
    }

    private static boolean isSameAs(Decision decision, Entity entity) {
        return decision.correction() instanceof Correction.SameAs(var one, var _)
                && one.id().equals(entity.id());
    }

    private static CorrectionMistake contradiction(Decision decision) {
        return new CorrectionMistake(
                CorrectionText.of(decision.correction())
                        + " by correction "
                        + decision.number()
                        + "; undo that first");
    }
}
