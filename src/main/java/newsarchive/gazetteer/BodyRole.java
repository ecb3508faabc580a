package newsarchive.gazetteer;

import java.util.List;
import java.util.Locale;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.table.TableRow;

/**
 * An office that every state has, such as its foreign ministry.
 *
 * @param id the end of the ids of such bodies: {@code cn-foreign-ministry}
 * @param title how such a body is called in English
 * @param phrases generic names in lower case, to be found in any
 * @param alone whether the phrase can be resolved from the countries around it; otherwise the
 *     country must stand beside it
 */
public record BodyRole(String id, Kind kind, String title, List<String> phrases, boolean alone) {
    public BodyRole {
        phrases = List.copyOf(phrases);
    }

    /** The body of a country that no table names. */
    Entity of(Entity country) {
        String owner = country.name().endsWith("s") ? "'" : "'s";
        return new Entity(
                country.id().toLowerCase(Locale.ROOT) + "-" + id,
                country.name() + owner + " " + title,
                kind,
                country.id());
    }

    static BodyRole of(TableRow row) {
        String kind = row.cell("kind");
        return new BodyRole(
                row.cell("role"),
                Kind.ofId(kind)
                        .orElseThrow(() -> new IllegalStateException("unknown kind " + kind)),
                row.cell("title"),
                row.list("phrases").toList(),
                row.cell("alone").equals("yes"));
    }
}
