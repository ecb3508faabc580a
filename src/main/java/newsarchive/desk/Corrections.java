package newsarchive.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Tags;
import org.jspecify.annotations.Nullable;

/**
 * The corrections in effect, as one function from tags as they were found to tags as people want
 * them. Immutable; the order in which corrections were made does not matter, except that of two
 * that say an entity is the same as others the first one counts.
 */
public final class Corrections {
    public static final Corrections NONE = new Corrections(List.of());

    private final List<Decision> decisions;
    private final Map<String, Decision> wrongEverywhere = new HashMap<>();
    private final Map<String, Set<String>> wrongNames = new HashMap<>();
    private final Map<ArticleId, Set<String>> wrongHere = new HashMap<>();
    private final Map<ArticleId, Map<ClaimRole, Set<String>>> wrongRoles = new HashMap<>();
    private final Map<String, Entity> sameAs = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    private Corrections(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
        this.decisions.forEach(decision -> add(decision, decision.correction()));
    }

    /** All of these together. */
    public static Corrections of(List<Decision> decisions) {
        return decisions.isEmpty() ? NONE : new Corrections(decisions);
    }

    private void add(Decision decision, Correction correction) {
        entities.putIfAbsent(correction.entity().id(), correction.entity());
        switch (correction) {
            case Correction.WrongHere(var article, var entity) ->
                    wrongHere.computeIfAbsent(article, a -> new HashSet<>()).add(entity.id());
            case Correction.WrongEverywhere(var entity) ->
                    wrongEverywhere.put(entity.id(), decision);
            case Correction.WrongName(var entity, var name) ->
                    wrongNames.computeIfAbsent(entity.id(), id -> new HashSet<>()).add(name);
            case Correction.WrongRole(var article, var entity, var role, var state) -> {
                Set<String> wrong =
                        wrongRoles
                                .computeIfAbsent(article, a -> new EnumMap<>(ClaimRole.class))
                                .computeIfAbsent(role, r -> new HashSet<>());
                wrong.add(entity.id());
                state.map(Entity::id).ifPresent(wrong::add);
            }
            case Correction.SameAs(var entity, var other) -> {
                entities.putIfAbsent(other.id(), other);
                // Two people may have closed a circle; nothing may run round it for ever.
                if (!last(other).id().equals(entity.id())) {
                    sameAs.putIfAbsent(entity.id(), other);
                }
            }
        }
    }

    /** In the order in which they were made. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** The same with one more. */
    public Corrections with(Decision decision) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(decision);
        return of(more);
    }

    /** The same without the one with this number. */
    public Corrections without(int number) {
        return of(decisions.stream().filter(d -> d.number() != number).toList());
    }

    /** Whether nothing is changed in any article. */
    public boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** Tags as they were found, corrected; the very same object where nothing changes. */
    public Tags apply(ArticleId article, Tags found) {
        return isEmpty() ? found : new CorrectedTags(this, article).of(found);
    }

    /**
     * The entity that a mention means in articles of which nothing particular was said; nothing
     * when the mention is wrong.
     *
     * @param found as the tagger linked it
     * @param name the mention's text
     */
    public Optional<Entity> meant(Entity found, String name) {
        return meant(Set.of(), found, Correction.folded(name));
    }

    /** The entity that a mention means in one article; nothing when it is wrong there. */
    public Optional<Entity> meant(ArticleId article, Entity found, String name) {
        return meant(wrongHere.getOrDefault(article, Set.of()), found, Correction.folded(name));
    }

    /** What is wrong stays wrong, under its own id and under any that it is the same as. */
    private Optional<Entity> meant(Set<String> wrong, Entity found, String name) {
        for (Entity entity = found; ; ) {
            String id = entity.id();
            if (wrong.contains(id)
                    || wrongEverywhere.containsKey(id)
                    || wrongNames.getOrDefault(id, Set.of()).contains(name)) {
                return Optional.empty();
            }
            Entity next = sameAs.get(id);
            if (next == null) {
                return Optional.of(entity);
            }
            entity = next;
        }
    }

    /**
     * By role, the ids that may be found in it and have it not in one article: like a wrong tag, a
     * wrong role is wrong under any entity that one is the same as.
     */
    public Map<ClaimRole, Set<String>> wrongRoles(ArticleId article) {
        Map<ClaimRole, Set<String>> wrong = new EnumMap<>(ClaimRole.class);
        wrongRoles
                .getOrDefault(article, Map.of())
                .forEach((role, ids) -> wrong.put(role, leadingTo(ids)));
        return wrong;
    }

    private Entity last(Entity entity) {
        Entity last = entity;
        for (Entity next = entity; next != null; next = sameAs.get(next.id())) {
            last = next;
        }
        return last;
    }

    /** The entity that one with this id is the same as in the end, if it is not itself. */
    public Optional<Entity> sameAs(String id) {
        return Optional.ofNullable(sameAs.get(id)).map(this::last);
    }

    /** What was said of an entity by this id, by whatever correction. */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The ids that mean something else, or nothing, wherever they were found. */
    public Set<String> changed() {
        Set<String> changed = new HashSet<>(wrongEverywhere.keySet());
        changed.addAll(wrongNames.keySet());
        changed.addAll(sameAs.keySet());
        return leadingTo(changed);
    }

    /** These ids, and all that are the same as one of them. */
    public Set<String> leadingTo(Collection<String> ids) {
        Set<String> leading = new LinkedHashSet<>(ids);
        ArrayDeque<String> waiting = new ArrayDeque<>(leading);
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            sameAs.forEach((from, to) -> {
                if (to.id().equals(id) && leading.add(from)) {
                    waiting.add(from);
                }
            });
        }
        return leading;
    }

    /** The articles of which something particular was said, of tags or of roles. */
    public Set<ArticleId> articles() {
        Set<ArticleId> articles = new HashSet<>(wrongHere.keySet());
        articles.addAll(wrongRoles.keySet());
        return articles;
    }

    /** The articles of whose tags something particular was said. */
    public Set<ArticleId> articlesOfTags() {
        return Set.copyOf(wrongHere.keySet());
    }

    /** The articles of whose roles others say something else. */
    public Set<ArticleId> otherRoles(Corrections others) {
        Set<ArticleId> articles = new HashSet<>(wrongRoles.keySet());
        articles.addAll(others.wrongRoles.keySet());
        articles.removeIf(
                article -> Objects.equals(wrongRoles.get(article), others.wrongRoles.get(article)));
        return articles;
    }

    /** The correction in effect that says this, if there is one. */
    public Optional<Decision> saying(Correction correction) {
        return decisions.stream().filter(d -> isSame(d.correction(), correction)).findFirst();
    }

    /** Names and kinds of entities may have changed since; ids have not. */
    private static boolean isSame(Correction one, Correction other) {
        return one.getClass() == other.getClass()
                && one.ids().equals(other.ids())
                && one.entity().id().equals(other.entity().id())
                && Objects.equals(place(one), place(other));
    }

    private static @Nullable Object place(Correction correction) {
        return switch (correction) {
            case Correction.WrongHere(var article, var _) -> article;
            case Correction.WrongName(var _, var name) -> name;
            case Correction.WrongRole(var article, var _, var role, var _) ->
                    List.of(article, role);
            case Correction.WrongEverywhere _, Correction.SameAs _ -> null;
        };
    }
}
