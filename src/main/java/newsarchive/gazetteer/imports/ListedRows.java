package newsarchive.gazetteer.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;
import newsarchive.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Turns a listing into rows of a gazetteer's table: each group under the id it has already or a new
 * one, with the names that are new to the archive.
 */
final class ListedRows {
    private static final int LONGEST = 80;
    private static final Set<String> NOTHING_NEW = Set.of("id", "source", "authority");

    /** Of groups in ATT&CK; nobody writes so of them. */
    private static final String NUMBER = "G\\d{4}";

    private static final Pattern NO_NAME =
            Pattern.compile("https?://.*|\\[.*\\]|[\\d\\s.]*|.|" + NUMBER);

    private final Gazetteer known;
    private final Listing listing;
    private final Map<String, String> earlier;
    private final OrdinaryWords ordinary;
    private final Bodies bodies;
    private final Map<String, Long> outcomes = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<String, Map<String, Set<String>>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    private final Map<String, Set<String>> claimants = new LinkedHashMap<>();
    private final Map<String, TableRow> rows = new LinkedHashMap<>();

    /**
     * @param known everything the archive knows without this list
     * @param earlier the ids that earlier imports gave to keys of the list; a group that the list
     *     renames keeps its own
     */
    ListedRows(Gazetteer known, Listing listing, Map<String, String> earlier) {
        this.known = known;
        this.listing = listing;
        this.earlier = earlier;
        ordinary = new OrdinaryWords(known);
        bodies = new Bodies(known, listing.kind());
        listing.leftOut().forEach(outcomes::put);
        listing.groups().forEach(this::add);
        claimants.forEach(this::claimed);
        gather();
    }

    /** By id, in the order of the list; groups that bring nothing new have no row. */
    Map<String, TableRow> rows() {
        return rows;
    }

    private void gather() {
        cells.forEach((id, single) -> {
            Map<String, String> all = new LinkedHashMap<>(single);
            lists.getOrDefault(id, Map.of())
                    .forEach((column, values) -> all.put(column, String.join("|", values)));
            if (all.keySet().equals(NOTHING_NEW)) {
                outcomes.merge("known already", 1L, Long::sum);
            } else {
                rows.put(id, new TableRow(all));
            }
        });
    }

    /** What was left out, by reason. */
    Map<String, Long> outcomes() {
        return outcomes;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void add(ListedGroup group) {
        Set<String> names = new LinkedHashSet<>();
        names.add(clean(group.name()));
        group.aliases().forEach(alias -> names.add(clean(alias)));
        names.removeIf(this::isNoName);
        String id = id(group, names);
        names.removeIf(name -> isBody(id, name));
        if (names.isEmpty()) {
            outcomes.merge("left out: no name of its own", 1L, Long::sum);
            return;
        }
        Map<String, String> row = cells.computeIfAbsent(id, i -> new LinkedHashMap<>());
        row.put("id", id);
        Optional<Entity> entity = known.find(id);
        if (entity.isEmpty() && !row.containsKey("name")) {
            name(row, names.iterator().next());
        }
        country(group.country())
                .filter(code -> entity.map(Entity::country).isEmpty())
                .ifPresent(code -> row.putIfAbsent("country", code));
        row.merge("source", group.key(), (one, other) -> one + "|" + other);
        row.put("authority", listing.authority());
        names.forEach(name -> name(id, name));
    }

    private boolean isNoName(String name) {
        boolean isNone = name.length() > LONGEST || NO_NAME.matcher(name).matches();
        if (isNone && !name.isEmpty() && !name.matches(NUMBER)) {
            outcomes.merge("left out: a text that is no name", 1L, Long::sum);
        }
        return isNone;
    }

    private boolean isBody(String id, String name) {
        Optional<Entity> body = bodies.named(name);
        body.ifPresent(entity ->
                conflicts.add(
                        new Conflict(Conflict.Sort.INSTITUTION, name, List.of(id, entity.id()))));
        return body.isPresent();
    }

    private void name(Map<String, String> row, String name) {
        row.put("name", name);
        row.put("kind", listing.kind().id());
        if (ordinary.contains(name)) {
            row.put("doubtful", "yes");
        }
    }

    private void name(String id, String name) {
        claimants.computeIfAbsent(folded(name), n -> new LinkedHashSet<>()).add(id);
        boolean isKnown =
                known.names(id).stream().anyMatch(n -> folded(n.text()).equals(folded(name)));
        boolean isOwn = name.equals(cells.getOrDefault(id, Map.of()).get("name"));
        if (isKnown) {
            return;
        }
        boolean isOrdinary = listing.kind() == Kind.THREAT_GROUP && ordinary.contains(name);
        if (isOrdinary) {
            conflicts.add(new Conflict(Conflict.Sort.ORDINARY, name, List.of(id)));
        }
        if (!isOwn) {
            lists.computeIfAbsent(id, i -> new LinkedHashMap<>())
                    .computeIfAbsent(isOrdinary ? "cued" : "names", c -> new LinkedHashSet<>())
                    .add(name);
        }
    }

    /** That of the last import, of the group that bears the name, or one that nobody has. */
    private String id(ListedGroup group, Set<String> names) {
        return Optional.ofNullable(earlier.get(group.key()))
                .or(() -> bearer(group))
                .orElseGet(() -> newId(group, names));
    }

    private Optional<String> bearer(ListedGroup group) {
        List<Entity> bearers =
                known.named(clean(group.name()), listing.kind().home()).stream()
                        .filter(entity -> entity.kind() == listing.kind())
                        .toList();
        return bearers.stream()
                .filter(entity -> folded(entity.name()).equals(folded(group.name())))
                .findFirst()
                .or(() -> bearers.stream().filter(only -> bearers.size() == 1).findFirst())
                .map(Entity::id);
    }

    private String newId(ListedGroup group, Set<String> names) {
        String slug = Entity.slug(names.isEmpty() ? group.key() : names.iterator().next());
        String id = slug.isEmpty() ? Entity.slug(group.key()) : slug;
        return known.find(id).isPresent() ? id + "-group" : id;
    }

    private void claimed(String folded, Set<String> ids) {
        Set<String> all = new LinkedHashSet<>(ids);
        known.named(folded, listing.kind().home()).stream()
                .filter(entity -> entity.kind() == listing.kind())
                .map(Entity::id)
                .forEach(all::add);
        if (all.size() > 1) {
            conflicts.add(
                    new Conflict(Conflict.Sort.SEVERAL, spelled(folded, ids), List.copyOf(all)));
        }
    }

    private String spelled(String folded, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> known.names(id).stream().map(Name::text))
                .filter(text -> folded(text).equals(folded))
                .findFirst()
                .orElse(folded);
    }

    /** A code, a name of a country in either order of its words, or of a body that has one. */
    private Optional<String> country(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        String text = said.strip();
        Optional<String> byCode =
                known.find(text.toUpperCase(Locale.ROOT))
                        .filter(entity -> entity.kind() == Kind.COUNTRY)
                        .map(Entity::id);
        return byCode.or(() -> named(text, Dimension.COUNTRY).map(Entity::id))
                .or(() -> named(inOrder(text), Dimension.COUNTRY).map(Entity::id))
                .or(() -> named(text, Dimension.ACTOR).map(Entity::country))
                .or(() -> named(text, Dimension.AGENCY).map(Entity::country));
    }

    private Optional<Entity> named(String name, Dimension dimension) {
        List<Entity> bearers = known.named(name, dimension);
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    /** "Korea (Republic of)" is the Republic of Korea. */
    private static String inOrder(String name) {
        int open = name.indexOf(" (");
        boolean turned = open > 0 && name.endsWith(" of)");
        return turned
                ? name.substring(open + 2, name.length() - 1) + " " + name.substring(0, open)
                : name;
    }

    private static String clean(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}|\\s]+", " ").strip();
    }

    static String folded(String name) {
        return name.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
