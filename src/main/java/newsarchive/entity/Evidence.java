package newsarchive.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Doubt;
import newsarchive.gazetteer.Name;
import newsarchive.gazetteer.NameSort;

/** What a document says without any doubt; the doubtful names in it are judged by this. */
final class Evidence {
    private final GroupNames groups;
    private final Set<String> certain = new HashSet<>();
    private final Set<String> otherThings = new HashSet<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Evidence(Reading reading) {
        groups = new GroupNames(reading);
        for (Found found : reading.found()) {
            List<Entry.Named> bearers = found.bearers();
            if (found.candidates().isBlocked()) {
                otherThings.add(firstWord(reading.text(), found));
            }
            if (isOne(bearers) && isCertain(found, bearers.getFirst())) {
                add(bearers.getFirst().name());
            }
        }
    }

    /** Whether the name means one entity, be it by several of its names. */
    private static boolean isOne(List<Entry.Named> bearers) {
        for (int i = 1; i < bearers.size(); i++) {
            if (!bearers.get(i).name().entity().equals(bearers.getFirst().name().entity())) {
                return false;
            }
        }
        return !bearers.isEmpty();
    }

    private static String firstWord(String text, Found found) {
        int space = text.indexOf(' ', found.start());
        return text.substring(
                found.start(), space < 0 ? found.end() : Math.min(space, found.end()));
    }

    private boolean isCertain(Found found, Entry.Named bearer) {
        return bearer.name().entity().kind() == Kind.THREAT_GROUP
                ? groups.isMeant(found, bearer)
                : bearer.name().doubt() == Doubt.NONE;
    }

    private void add(Name name) {
        Entity entity = name.entity();
        certain.add(entity.id());
        if (entity.kind() == Kind.COUNTRY) {
            countries.merge(entity.id(), 1, Integer::sum);
            if (name.sort() != NameSort.CANONICAL && name.sort() != NameSort.ACRONYM) {
                places.merge(entity.id(), 1, Integer::sum);
            }
        }
    }

    /** Whether the document is about intrusions into computers. */
    boolean isCyber() {
        return groups.isCyber();
    }

    /** Whether a name of a threat group is believed by what stands around it. */
    boolean isMeant(Found found, Entry.Named group) {
        return groups.isMeant(found, group);
    }

    /** Whether the entity is named at least once beyond doubt. */
    boolean isCertain(Entity entity) {
        return certain.contains(entity.id());
    }

    /** Whether the country that the entity belongs to is named. */
    boolean hasCountryOf(Entity entity) {
        return entity.country() != null && countries.containsKey(entity.country());
    }

    /** Whether the document names no country more often than the one that the entity belongs to. */
    boolean isAtHome(Entity entity) {
        int own = entity.country() == null ? 0 : mentions(entity.country());
        return own > 0 && countries.values().stream().allMatch(others -> others <= own);
    }

    /** Whether a longer expression shows that the word means another thing: "SEC football". */
    boolean isOtherThing(String word) {
        return otherThings.contains(word);
    }

    /** How often something in the country is named, the country itself aside. */
    int places(Entity country) {
        return places.getOrDefault(country.id(), 0);
    }

    int mentions(String country) {
        return countries.getOrDefault(country, 0);
    }
}
