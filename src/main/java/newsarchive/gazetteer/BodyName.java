package newsarchive.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;

/** Reads names composed of a country and an office: "chinese foreign ministry". */
final class BodyName {
    private static final String OF = " of ";

    /** An office by one of its phrases; the first in the table is meant where several fit. */
    private record Office(BodyRole role, int order) {}

    private record Body(Entity entity, int order) {}

    private final Gazetteer gazetteer;
    private final Map<String, Office> offices = new HashMap<>();

    BodyName(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (BodyRole role : gazetteer.offices()) {
            for (String phrase : role.phrases()) {
                offices.putIfAbsent(phrase, new Office(role, offices.size()));
            }
        }
    }

    /** The body that a folded name means in a dimension; at most one. */
    List<Entity> read(String name, Dimension dimension) {
        List<Body> bodies = new ArrayList<>();
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            Office last = offices.get(name.substring(space + 1));
            if (last != null) {
                add(bodies, last, name.substring(0, space).strip().replaceAll("'s?$", ""));
            }
            Office first =
                    name.startsWith(OF, space) ? offices.get(name.substring(0, space)) : null;
            if (first != null) {
                add(bodies, first, name.substring(space + OF.length()).replaceAll("^the ", ""));
            }
        }
        return bodies.stream()
                .min(Comparator.comparingInt(Body::order))
                .map(Body::entity)
                .filter(body -> body.kind().home() == dimension)
                .stream()
                .toList();
    }

    private void add(List<Body> bodies, Office office, String owner) {
        gazetteer
                .country(owner)
                .map(country -> gazetteer.body(country, office.role()))
                .ifPresent(body -> bodies.add(new Body(body, office.order())));
    }
}
