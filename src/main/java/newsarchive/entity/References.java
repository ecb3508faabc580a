package newsarchive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import newsarchive.article.Kind;
import newsarchive.article.Span;

/**
 * Leads "the group", "the hackers" and "the unit" back to the one group or unit named shortly
 * before. Where two are named, or nameless people are spoken of in between, nobody is meant.
 */
final class References {
    /** In this paragraph or the one before, and no farther. */
    private static final int REACH = 600;

    private static final String RULE = "reference";

    private static final Set<Kind> OF_UNITS = Set.of(Kind.MILITARY, Kind.INTELLIGENCE_SERVICE);

    /** Somebody else than the one named before: "the group Tick", "the hackers behind it". */
    private static final Pattern TOLD =
            Pattern.compile(
                    "-|,? ?[\"“‘'(*]|,? \\p{Lu}"
                            + "|,? (?:of|in|from|at|behind|that|which|who|whose|called|calling|known|named"
                            + "|dubbed|tracked|responsible|linked|affiliated|allegedly)\\b");

    private final Reading reading;

    References(Reading reading) {
        this.reading = reading;
    }

    /** Each reference that can be led back, under the entity it means, in text order. */
    List<Sighting> among(List<Sighting> sightings) {
        List<Sighting> resolved = new ArrayList<>();
        resolve(Cue.GROUP_AGAIN, sightings, s -> s.entity().kind() == Kind.THREAT_GROUP, resolved);
        resolve(Cue.UNIT_AGAIN, sightings, this::isUnit, resolved);
        return resolved;
    }

    private boolean isUnit(Sighting s) {
        return OF_UNITS.contains(s.entity().kind())
                && reading.text().substring(s.start(), s.end()).contains("Unit");
    }

    private void resolve(
            Cue cue,
            List<Sighting> sightings,
            Predicate<Sighting> mayBeMeant,
            List<Sighting> resolved) {
        if (!reading.has(cue)) {
            return;
        }
        NavigableMap<Integer, Sighting> named = new TreeMap<>();
        sightings.stream().filter(mayBeMeant).forEach(s -> named.put(s.start(), s));
        Places places = reading.places(cue);
        for (int i = 0; i < places.size(); i++) {
            Span place = places.at(i);
            meant(place, named)
                    .map(s -> new Sighting(place.start(), place.end(), s.entity(), RULE))
                    .ifPresent(reference -> {
                        named.put(reference.start(), reference);
                        resolved.add(reference);
                    });
        }
    }

    private Optional<Sighting> meant(Span place, NavigableMap<Integer, Sighting> named) {
        Map.Entry<Integer, Sighting> nearest = named.lowerEntry(place.start());
        if (nearest == null || isTold(place)) {
            return Optional.empty();
        }
        boolean alone =
                named.subMap(reach(place.start()), place.start()).values().stream()
                                .map(Sighting::entity)
                                .distinct()
                                .count()
                        == 1;
        return Optional.of(nearest.getValue())
                .filter(s -> alone && !isInterrupted(s.end(), place.start()));
    }

    private int reach(int at) {
        int paragraph = reading.paragraphStart(at, REACH);
        return reading.paragraphStart(Math.max(paragraph - 1, 0), REACH - (at - paragraph));
    }

    private boolean isTold(Span place) {
        return TOLD.matcher(reading.text())
                .region(place.end(), reading.text().length())
                .lookingAt();
    }

    /** Whether others come up after the sentence of the name, or a firm calls itself a group. */
    private boolean isInterrupted(int from, int to) {
        int sentenceEnd = reading.sentenceEnd(from, to);
        return reading.has(Cue.ACTOR_NOUN, sentenceEnd, to)
                || reading.has(Cue.HACKERS, sentenceEnd, to)
                || reading.text().substring(from, to).contains("Group");
    }
}
