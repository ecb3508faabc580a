package newsarchive.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.desk.Corrections;
import newsarchive.index.ArticleIndex;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Facet;
import newsarchive.query.NameResolver;

/** Finds whom a person means, by id or name, among all that tables, articles and people know. */
final class KnownEntities {
    private static final int SUGGESTIONS = 20;

    private final ArticleIndex index;
    private final NameResolver names;
    private final Function<String, Optional<Entity>> tables;

    KnownEntities(
            ArticleIndex index, NameResolver names, Function<String, Optional<Entity>> tables) {
        this.index = index;
        this.names = names;
        this.tables = tables;
    }

    /**
     * The one meant of those that an article is tagged with, else of all.
     *
     * @throws CorrectionMistake if there is none, or more than one
     */
    Entity find(String text, Tags tags, Corrections corrections) {
        String typed = text.strip();
        List<Entity> meant =
                entities(tags)
                        .filter(tagged ->
                                tagged.id().equalsIgnoreCase(typed)
                                        || tagged.name().equalsIgnoreCase(typed))
                        .distinct()
                        .toList();
        return meant.size() == 1 ? meant.getFirst() : find(text, corrections);
    }

    /**
     * The one entity meant.
     *
     * @throws CorrectionMistake if there is none, or more than one
     */
    Entity find(String text, Corrections corrections) {
        String typed = text.strip();
        Map<String, Entity> found = new LinkedHashMap<>();
        Stream.of(typed, typed.toUpperCase(Locale.ROOT))
                .flatMap(id -> byId(id, corrections).stream())
                .findFirst()
                .ifPresent(entity -> found.put(entity.id(), entity));
        if (found.isEmpty() && !typed.isEmpty()) {
            byName(typed)
                    .flatMap(id -> byId(id, corrections).stream())
                    .forEach(entity -> found.putIfAbsent(entity.id(), entity));
        }
        if (found.size() == 1) {
            return found.values().iterator().next();
        }
        throw new CorrectionMistake(
                found.isEmpty()
                        ? "nobody is called '" + typed + "' here; give an id or a name"
                        : "'" + typed + "' may be " + choice(found) + "; give the id");
    }

    private static String choice(Map<String, Entity> found) {
        return found.values().stream()
                .map(entity -> entity.id() + " (" + entity.name() + ")")
                .collect(Collectors.joining(" or "));
    }

    private Optional<Entity> byId(String id, Corrections corrections) {
        if (id.isBlank() || id.contains("/")) {
            return Optional.empty();
        }
        return tables.apply(id).or(() -> corrections.entity(id)).or(() -> tagged(id));
    }

    /** An entity that only articles know. */
    private Optional<Entity> tagged(String id) {
        List<Clause> anywhere = facets().map(facet -> (Clause) new Clause.In(facet, id)).toList();
        return index.search(one(new Clause.Or(anywhere))).hits().stream()
                .flatMap(hit -> entities(hit.tags()))
                .filter(entity -> entity.id().equals(id))
                .findFirst();
    }

    private Stream<String> byName(String name) {
        List<String> ids = new ArrayList<>();
        facets().forEach(facet -> ids.addAll(names.ids(facet, name)));
        index.suggest(name, SUGGESTIONS).stream()
                .filter(count -> count.facet().dimension().isPresent())
                .filter(count -> count.label().equalsIgnoreCase(name))
                .forEach(count -> ids.add(count.id()));
        return ids.stream().distinct();
    }

    static Stream<Entity> entities(Tags tags) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> tags.of(dimension).stream())
                .map(Tag::entity);
    }

    private static Stream<Facet> facets() {
        return Arrays.stream(Facet.values()).filter(facet -> facet.dimension().isPresent());
    }

    private static ArticleQuery one(Clause clause) {
        return ArticleQuery.everything().asking(clause).alsoNamed().ofSize(1);
    }
}
