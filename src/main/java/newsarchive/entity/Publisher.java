package newsarchive.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;

/**
 * The outlet of an article is no agency in it, unless it is said to report. A security company that
 * writes in the first person publishes as well, and cites nobody when it names itself.
 */
final class Publisher {
    private static final int BESIDE = 20;

    /** Two such words are a voice, one may be a quotation in disguise. */
    private static final int VOICE = 2;

    /** More need not be looked at to hear who speaks. */
    private static final int MOST = 20;

    private static final int PARAGRAPH = 1500;

    private final List<Entity> outlets;
    private final Reading reading;

    Publisher(Article article, Gazetteer gazetteer, Reading reading) {
        String name = article.publisher();
        this.outlets = name == null ? List.of() : gazetteer.named(name, Dimension.AGENCY);
        this.reading = reading;
    }

    List<Sighting> without(List<Sighting> sightings) {
        Set<Entity> authors = authors(sightings);
        return outlets.isEmpty() && authors.isEmpty()
                ? sightings
                : sightings.stream()
                        .filter(s -> !authors.contains(s.entity()))
                        .filter(s -> !outlets.contains(s.entity()) || reports(s))
                        .toList();
    }

    private boolean reports(Sighting s) {
        return reading.has(Cue.SPEECH, s.end(), s.end() + BESIDE)
                || reading.has(Cue.SPEECH, s.start() - BESIDE, s.start());
    }

    /** The security company that an article in the first person names most; at most one. */
    private Set<Entity> authors(List<Sighting> sightings) {
        if (!isInOwnVoice()) {
            return Set.of();
        }
        Map<Entity, Long> named =
                sightings.stream()
                        .map(Sighting::entity)
                        .filter(entity -> entity.kind() == Kind.SECURITY_COMPANY)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return named.entrySet().stream()
                .max(
                        Map.Entry.<Entity, Long>comparingByValue()
                                .thenComparing(
                                        e -> e.getKey().id(), java.util.Comparator.reverseOrder()))
                .map(e -> Set.of(e.getKey()))
                .orElse(Set.of());
    }

    private boolean isInOwnVoice() {
        Places places = reading.places(Cue.OWN_VOICE);
        int heard = 0;
        for (int i = 0; i < Math.min(places.size(), MOST) && heard < VOICE; i++) {
            heard += isQuoted(places.start(i)) ? 0 : 1;
        }
        return heard == VOICE;
    }

    /** Whether a quotation is open there that began in the same paragraph. */
    private boolean isQuoted(int at) {
        boolean open = false;
        for (int i = reading.paragraphStart(at, PARAGRAPH); i < at; i++) {
            open =
                    switch (reading.text().charAt(i)) {
                        case '"' -> !open;
                        case '“', '„', '«' -> true;
                        case '”', '»' -> false;
                        default -> open;
                    };
        }
        return open;
    }
}
