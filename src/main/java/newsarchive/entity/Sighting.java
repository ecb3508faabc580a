package newsarchive.entity;

import newsarchive.article.Entity;
import newsarchive.gazetteer.Name;

/** An entity seen in a stretch of the text, by a rule. */
record Sighting(int start, int end, Entity entity, String rule) {

    static Sighting of(Found found, Name name) {
        String sort = name.sort().language().isPresent() ? "native" : name.sort().rule();
        return new Sighting(found.start(), found.end(), name.entity(), "gazetteer:" + sort);
    }
}
