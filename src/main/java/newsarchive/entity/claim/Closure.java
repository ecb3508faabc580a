package newsarchive.entity.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Entity;
import newsarchive.article.Kind;

/** What a body does or suffers, its country does or suffers too, if the text names that country. */
final class Closure {
    private static final Set<Kind> NO_STATE =
            Set.of(Kind.THREAT_GROUP, Kind.PERSON, Kind.PARTY, Kind.OTHER_GROUP);

    private static final Set<Kind> FIRMS = Set.of(Kind.COMPANY, Kind.SECURITY_COMPANY);

    private final Map<String, Entity> countries = new LinkedHashMap<>();

    Closure(List<Party> parties) {
        for (Party party : parties) {
            if (party.entity().kind() == Kind.COUNTRY) {
                countries.putIfAbsent(party.entity().id(), party.entity());
            }
        }
    }

    /** The country whose body it is, if the text names that country. */
    Optional<Entity> stateOf(Entity entity) {
        return NO_STATE.contains(entity.kind()) || FIRMS.contains(entity.kind())
                ? Optional.empty()
                : countryOf(entity);
    }

    /** A country itself, of its body the country; empty for whoever is no state's. */
    Optional<Entity> stateSpeaking(Entity entity) {
        boolean business = entity.kind().isMedia() || entity.kind() == Kind.SECURITY_COMPANY;
        if (business) {
            return Optional.empty();
        }
        return entity.kind() == Kind.COUNTRY ? Optional.of(entity) : stateOf(entity);
    }

    /** Whether somebody belongs to the accused and not to the target: he accuses nobody. */
    boolean isOneSided(Draft draft, Entity speaker, String home) {
        return isOf(draft.accused(), speaker, home) && !isOf(draft.target(), speaker, home);
    }

    /**
     * Whether somebody or his country is among these or the countries of these.
     *
     * @param home the country that a person speaks for; empty if none is known
     */
    boolean isOf(Collection<Entity> some, Entity entity, String home) {
        if (some.isEmpty() || some.contains(entity)) {
            return !some.isEmpty();
        }
        String country = entity.country() == null ? home : entity.country();
        return withCountries(some).stream().anyMatch(other -> other.id().equals(country));
    }

    private Optional<Entity> countryOf(Entity entity) {
        return Optional.ofNullable(entity.country()).map(countries::get);
    }

    /** The same for those who act: a government acts as its country, a firm for itself alone. */
    Set<Entity> ofAccused(Collection<Entity> accused) {
        Set<Entity> all = new LinkedHashSet<>(accused);
        accused.forEach(e -> stateOf(e).ifPresent(all::add));
        all.removeIf(e -> e.kind() == Kind.GOVERNMENT && countryOf(e).isPresent());
        return all;
    }

    Set<Entity> withCountries(Collection<Entity> entities) {
        Set<Entity> all = new LinkedHashSet<>(entities);
        for (Entity entity : entities) {
            if (!NO_STATE.contains(entity.kind())) {
                countryOf(entity).ifPresent(all::add);
            }
        }
        return all;
    }
}
