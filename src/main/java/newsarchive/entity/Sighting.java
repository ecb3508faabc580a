package newsarchive.entity;

import newsarchive.article.Entity;
import newsarchive.entity.claim.Party;
import newsarchive.gazetteer.Name;
import newsarchive.gazetteer.NameSort;

/** An entity seen in a stretch of the text, by a rule. */
record Sighting(int start, int end, Entity entity, String rule) {
    private static final String PLACE = "gazetteer:" + NameSort.PLACE.rule();

    /** Whether a country is named by a city or region: its police is not the country's. */
    boolean isPlace() {
        return rule.equals(PLACE);
    }

    private static final String DEMONYM = "gazetteer:" + NameSort.DEMONYM.rule();

    /** The same as the claims see it. */
    Party party() {
        return new Party(start, end, entity, rule.equals(DEMONYM));
    }

    static Sighting of(Found found, Name name) {
        String sort = name.sort().language().isPresent() ? "native" : name.sort().rule();
        return new Sighting(found.start(), found.end(), name.entity(), "gazetteer:" + sort);
    }
}
