package newsarchive.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.desk.Change;
import newsarchive.desk.Correction;
import newsarchive.desk.Corrections;
import newsarchive.desk.Decision;

/** Decisions of every shape about {@link RandomArticles}, and their withdrawal. */
public final class RandomCorrections {
    private static final List<ClaimRole> ROLES = List.of(ClaimRole.values());

    private final Random random;
    private final List<Entity> entities = new ArrayList<>();

    public RandomCorrections(Random random) {
        this.random = random;
        RandomArticles.ACTORS.forEach((id, kind) -> entities.add(entity(id, kind)));
        RandomArticles.AGENCIES.forEach((id, kind) -> entities.add(entity(id, kind)));
        RandomArticles.COUNTRIES.forEach(id -> entities.add(entity(id, Kind.COUNTRY)));
        entities.add(entity("never-tagged", Kind.PARTY));
        entities.sort(java.util.Comparator.comparing(Entity::id));
    }

    private static Entity entity(String id, Kind kind) {
        return new Entity(id, ArticleVersions.nameOf(id), kind, null);
    }

    /** One correction more than before, or from time to time one less. */
    public Change next(Corrections before) {
        List<Decision> made = before.decisions();
        if (made.size() > 6 || (!made.isEmpty() && random.nextInt(4) == 0)) {
            return Change.undoing(before, made.get(random.nextInt(made.size())));
        }
        int number = 1 + (made.isEmpty() ? 0 : made.getLast().number());
        return Change.making(before, new Decision(number, Instant.EPOCH, correction()));
    }

    private Correction correction() {
        Entity entity = pick();
        return switch (random.nextInt(6)) {
            case 0 -> new Correction.WrongHere(article(), entity);
            case 4, 5 -> wrongRole(entity);
            case 1 -> new Correction.WrongEverywhere(entity);
            case 2 -> new Correction.WrongName(entity, random.nextBoolean() ? "X" : "y");
            default -> sameAs(entity);
        };
    }

    private Correction wrongRole(Entity entity) {
        ClaimRole role = ROLES.get(random.nextInt(ROLES.size()));
        Optional<Entity> state = random.nextInt(4) == 0 ? Optional.of(pick()) : Optional.empty();
        return new Correction.WrongRole(article(), entity, role, state);
    }

    private ArticleId article() {
        return new ArticleId("a" + random.nextInt(60));
    }

    private Correction sameAs(Entity entity) {
        Entity other = pick();
        return other.equals(entity)
                ? new Correction.WrongEverywhere(entity)
                : new Correction.SameAs(entity, other);
    }

    private Entity pick() {
        return entities.get(random.nextInt(entities.size()));
    }
}
