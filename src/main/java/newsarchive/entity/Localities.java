package newsarchive.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Kind;
import newsarchive.gazetteer.CaseRule;
import newsarchive.gazetteer.Doubt;
import newsarchive.gazetteer.Name;
import newsarchive.gazetteer.NameSort;

/**
 * Cities that a text tells from others of their name by the region behind them: "Melbourne,
 * Florida". All through the text their name then means that one.
 */
final class Localities {
    private static final Set<String> JOINTS = Set.of(", ", " (");
    private static final int JOINT = 2;

    /** So many names may begin inside of one. */
    private static final int NEAR = 4;

    private final Reading reading;

    /** The region by the name of the city, in small letters. */
    private final Map<String, Name> regions = new HashMap<>();

    private Localities(Reading reading) {
        this.reading = reading;
        List<Found> found = reading.found();
        for (int i = 1; i < found.size(); i++) {
            Optional<Name> region = found.get(i).candidates().region();
            if (region.isPresent()) {
                city(i).ifPresent(city -> regions.put(key(city), region.get()));
            }
        }
    }

    /** What was found, with those cities where they are. */
    static Reading told(Reading reading) {
        Localities localities = new Localities(reading);
        return localities.regions.isEmpty() ? reading : localities.reading();
    }

    /** The city of another country before the region. */
    private Optional<Found> city(int region) {
        Found behind = reading.found().get(region);
        for (int i = region - 1; i >= Math.max(0, region - NEAR); i--) {
            Found city = reading.found().get(i);
            if (city.end() == behind.start() - JOINT
                    && JOINTS.contains(reading.text().substring(city.end(), behind.start()))) {
                return Optional.of(city).filter(c -> isCity(c) && !isIn(c, behind));
            }
        }
        return Optional.empty();
    }

    private static boolean isCity(Found found) {
        return !found.countries().isEmpty()
                && found.countries().stream()
                        .map(bearer -> bearer.name().sort())
                        .allMatch(sort -> sort.isPlace() || sort == NameSort.CAPITAL);
    }

    private static boolean isIn(Found city, Found region) {
        return city.countries().stream()
                .anyMatch(c ->
                        region.countries().stream()
                                .anyMatch(r -> r.name().entity().equals(c.name().entity())));
    }

    private Reading reading() {
        List<Found> found = new ArrayList<>(reading.found());
        found.replaceAll(f -> f.countries().isEmpty() ? f : moved(f));
        return new Reading(reading.text(), found, reading.cues(), reading.sentences());
    }

    private Found moved(Found found) {
        Name region = regions.get(key(found));
        if (region == null) {
            return found;
        }
        List<Entry> entries = new ArrayList<>(found.candidates().all());
        entries.removeIf(
                e -> e instanceof Entry.Named n && n.name().entity().kind() == Kind.COUNTRY);
        String text = reading.text().substring(found.start(), found.end());
        Name city =
                new Name(
                        text,
                        region.entity(),
                        NameSort.PLACE,
                        CaseRule.INITIALS,
                        Doubt.NONE,
                        region.authority());
        entries.add(new Entry.Named(text, CaseRule.INITIALS, city, 0));
        return new Found(found.start(), found.end(), Candidates.of(entries));
    }

    private String key(Found city) {
        return reading.text().substring(city.start(), city.end()).toLowerCase(Locale.ROOT);
    }
}
