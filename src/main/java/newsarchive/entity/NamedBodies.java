package newsarchive.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Span;
import newsarchive.gazetteer.Gazetteer;

/**
 * Institutions that no table lists, by the shape of their names: "Westland Transport Authority",
 * "Office of the Rail Ombudsman". Their country is the one in the name, else the nearest before.
 */
final class NamedBodies {
    private static final int MOST = 30;
    private static final int NEAR = 400;

    private final Gazetteer gazetteer;
    private final Reading reading;
    private final BodyShape shape;
    private final NavigableMap<Integer, Sighting> countries = new TreeMap<>();

    /** One name means one body throughout the text. */
    private final Map<String, Entity> bearers = new HashMap<>();

    NamedBodies(Gazetteer gazetteer, Reading reading, int body, List<Sighting> sightings) {
        this.gazetteer = gazetteer;
        this.reading = reading;
        this.shape = new BodyShape(reading, body, countries);
        if (reading.has(Cue.BODY_WORD)) {
            for (Sighting s : sightings) {
                if (s.entity().kind() == Kind.COUNTRY) {
                    countries.put(s.start(), s);
                }
            }
        }
    }

    /** The institutions outside the stretches that are taken already. */
    List<Sighting> beyond(Taken taken) {
        List<Sighting> bodies = new ArrayList<>();
        Places words = reading.places(Cue.BODY_WORD);
        for (int i = 0; i < words.size() && bodies.size() < MOST; i++) {
            Span word = words.at(i);
            shape.around(word)
                    .map(name -> sighting(name, word))
                    .filter(taken::take)
                    .ifPresent(bodies::add);
        }
        return bodies;
    }

    private Sighting sighting(Span name, Span word) {
        String text = reading.text().substring(name.start(), name.end());
        String head = reading.text().substring(word.start(), word.end());
        Entity bearer = bearers.computeIfAbsent(text, n -> bearer(n, head, country(name)));
        return new Sighting(
                name.start(), name.end(), bearer, "shape:" + head.toLowerCase(Locale.ROOT));
    }

    private Entity bearer(String name, String head, Optional<Entity> country) {
        return gazetteer.named(name, Dimension.AGENCY).stream()
                .filter(known -> country.isEmpty() || isOf(known, country.get()))
                .findFirst()
                .orElseGet(() -> discovered(name, head, country));
    }

    private static boolean isOf(Entity body, Entity country) {
        return body.country() == null || country.id().equals(body.country());
    }

    private static Entity discovered(String name, String head, Optional<Entity> country) {
        boolean reports = name.endsWith("News Agency") || name.endsWith("Press Agency");
        Kind kind = BodyWord.of(head).map(BodyWord::kind).orElse(Kind.OTHER_BODY);
        String prefix = country.map(c -> c.id().toLowerCase(Locale.ROOT) + "-").orElse("");
        return new Entity(
                prefix + Entity.slug(name),
                name,
                reports ? Kind.NEWS_AGENCY : kind,
                country.map(Entity::id).orElse(null));
    }

    private Optional<Entity> country(Span name) {
        Map.Entry<Integer, Sighting> inside = countries.ceilingEntry(name.start());
        if (inside != null && inside.getKey() < name.end()) {
            return Optional.of(inside.getValue().entity());
        }
        return Optional.ofNullable(countries.lowerEntry(name.start()))
                .filter(before -> before.getKey() > name.start() - NEAR)
                .map(before -> before.getValue().entity());
    }
}
