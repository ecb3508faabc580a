package newsarchive.gazetteer;

import java.util.List;
import java.util.Optional;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;

/** Reads names composed of a country and an office: "chinese foreign ministry". */
record BodyName(Gazetteer gazetteer) {

    /** The body that a folded name means in a dimension; at most one. */
    List<Entity> read(String name, Dimension dimension) {
        for (BodyRole role : gazetteer.offices()) {
            for (String phrase : role.phrases()) {
                Optional<Entity> body =
                        owner(name, phrase)
                                .flatMap(gazetteer::country)
                                .map(country -> gazetteer.body(country, role));
                if (body.isPresent()) {
                    return body.filter(b -> b.kind().home() == dimension).stream().toList();
                }
            }
        }
        return List.of();
    }

    private static Optional<String> owner(String name, String phrase) {
        if (name.endsWith(" " + phrase)) {
            String before = name.substring(0, name.length() - phrase.length()).strip();
            return Optional.of(before.replaceAll("'s?$", ""));
        }
        String prefix = phrase + " of ";
        return name.startsWith(prefix)
                ? Optional.of(name.substring(prefix.length()).replaceAll("^the ", ""))
                : Optional.empty();
    }
}
