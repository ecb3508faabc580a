package newsarchive.entity;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.gazetteer.Gazetteer;

/** The outlet of an article is no agency in it, unless it is said to report. */
final class Publisher {
    private static final int BESIDE = 20;

    private final List<Entity> outlets;
    private final Reading reading;

    Publisher(Article article, Gazetteer gazetteer, Reading reading) {
        String name = article.publisher();
        this.outlets = name == null ? List.of() : gazetteer.named(name, Dimension.AGENCY);
        this.reading = reading;
    }

    List<Sighting> without(List<Sighting> sightings) {
        return outlets.isEmpty()
                ? sightings
                : sightings.stream()
                        .filter(s -> !outlets.contains(s.entity()) || reports(s))
                        .toList();
    }

    private boolean reports(Sighting s) {
        return reading.has(Cue.SPEECH, s.end(), s.end() + BESIDE)
                || reading.has(Cue.SPEECH, s.start() - BESIDE, s.start());
    }
}
