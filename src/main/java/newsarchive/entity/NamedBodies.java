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
 * "Office of the Rail Ombudsman". Their country is the one in the name, else the nearest before, if
 * it is in the same sentence or no other is named as often.
 */
final class NamedBodies {
    private static final int MOST = 30;
    private static final int NEAR = 400;

    private final Gazetteer gazetteer;
    private final Reading reading;
    private final BodyShape shape;
    private final NavigableMap<Integer, Sighting> countries = new TreeMap<>();

    /** The country that the text names most often, if one is. */
    private final Optional<Entity> main;

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
        this.main = mostNamed();
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
        String prefix = country.map(c -> c.id().toLowerCase(Locale.ROOT) + "-").orElse("");
        return new Entity(
                prefix + Entity.slug(name),
                name,
                BodyWord.kind(name, head),
                country.map(Entity::id).orElse(null));
    }

    private Optional<Entity> country(Span name) {
        Map.Entry<Integer, Sighting> inside = countries.ceilingEntry(name.start());
        if (inside != null && inside.getKey() < name.end()) {
            return Optional.of(inside.getValue().entity());
        }
        return Optional.ofNullable(countries.lowerEntry(name.start()))
                .map(Map.Entry::getValue)
                .filter(before -> isInSentence(before, name) || isMain(before.entity()))
                .map(Sighting::entity);
    }

    private boolean isMain(Entity country) {
        return main.filter(country::equals).isPresent();
    }

    private Optional<Entity> mostNamed() {
        Map<Entity, Integer> named = new HashMap<>();
        countries.values().forEach(s -> named.merge(s.entity(), 1, Integer::sum));
        int most = named.values().stream().mapToInt(n -> n).max().orElse(0);
        List<Entity> first = new ArrayList<>(named.keySet());
        first.removeIf(country -> named.getOrDefault(country, 0) < most);
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private boolean isInSentence(Sighting before, Span name) {
        return before.start() >= reading.sentenceStart(name.start(), name.start() - NEAR);
    }
}
