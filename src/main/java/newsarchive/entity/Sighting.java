package newsarchive.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import newsarchive.article.Entity;
import newsarchive.article.Mention;
import newsarchive.entity.claim.Party;
import newsarchive.gazetteer.Name;
import newsarchive.gazetteer.NameSort;

/** An entity seen in a stretch of the text, by a rule. */
record Sighting(int start, int end, Entity entity, String rule) {
    private static final Map<NameSort, String> RULES = new EnumMap<>(NameSort.class);

    static {
        for (NameSort sort : NameSort.values()) {
            RULES.put(sort, rule(sort));
        }
    }

    private static final String DEMONYM = rule(NameSort.DEMONYM);
    private static final String NATIVE = rule(NameSort.NATIVE);
    private static final String CAPITAL = rule(NameSort.CAPITAL);

    /** Whether a country is named by a city or region: its police is not the country's. */
    boolean isPlace() {
        return rule.equals(Mention.PLACE_RULE);
    }

    /** Whether a country is named in another language: there it may follow, "gobierno español". */
    boolean isNative() {
        return rule.equals(NATIVE);
    }

    /** Whether a country is named by its capital. */
    boolean isCapital() {
        return rule.equals(CAPITAL);
    }

    /** Whether it is named by a name of this sort. */
    boolean isOf(NameSort sort) {
        return rule.equals(RULES.get(sort));
    }

    /** The same as the claims see it. */
    Party party() {
        return new Party(start, end, entity, rule.equals(DEMONYM));
    }

    static Sighting of(Found found, Name name) {
        String rule = Objects.requireNonNull(RULES.get(name.sort()));
        return new Sighting(found.start(), found.end(), name.entity(), rule);
    }

    private static String rule(NameSort sort) {
        return "gazetteer:" + (sort.language().isPresent() ? "native" : sort.rule());
    }
}
