package newsarchive.web.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Name;
import newsarchive.index.FacetCount;
import newsarchive.query.Edits;
import newsarchive.web.Archive;

/** Entities with a name that reads like what was asked for. */
final class NearNames {
    private static final int MOST = 8;
    private static final int LONGEST = 60;
    private static final int LETTERS_AN_EDIT = 4;
    private static final int MOST_EDITS = 3;
    private static final int BEGINNING = 4;

    private final Archive archive;

    NearNames(Archive archive) {
        this.archive = archive;
    }

    private record Near(Entity entity, int edits) {}

    /** The likeliest first: by letters that differ, then by name; at most eight, possibly none. */
    List<Entity> of(String asked) {
        String slug = Entity.slug(asked);
        if (slug.isEmpty() || slug.length() > LONGEST) {
            return List.of();
        }
        List<Near> near = new ArrayList<>();
        int allowed = Math.min(MOST_EDITS, Math.max(1, slug.length() / LETTERS_AN_EDIT));
        for (Name name : archive.gazetteer().names()) {
            if (!name.sort().isPlace()) {
                int edits = Edits.between(slug, Entity.slug(name.text()), allowed);
                if (edits <= allowed) {
                    near.add(new Near(name.entity(), edits));
                }
            }
        }
        near.sort(
                Comparator.comparingInt(Near::edits)
                        .thenComparing(one -> one.entity().name())
                        .thenComparing(one -> one.entity().id()));
        Map<String, Entity> entities = new LinkedHashMap<>();
        near.forEach(one -> entities.putIfAbsent(one.entity().id(), one.entity()));
        beginning(slug).forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        return entities.values().stream().limit(MOST).toList();
    }

    /** Those of the articles that begin in the same way. */
    private List<Entity> beginning(String slug) {
        String prefix = slug.substring(0, Math.min(BEGINNING, slug.length())).replace('-', ' ');
        return archive.index().suggest(prefix, MOST).stream()
                .filter(count -> count.facet().dimension().isPresent())
                .map(NearNames::entity)
                .toList();
    }

    private static Entity entity(FacetCount count) {
        String kind = count.kind() == null ? "" : count.kind();
        return new Entity(count.id(), count.label(), Kind.ofId(kind).orElse(Kind.OTHER_BODY), null);
    }
}
