package newsarchive.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.table.Table;

/**
 * All entities and names that are known: the built-in tables, changed by the archive's own.
 * Immutable. Offices that every state has are known for every country, named in a table or not.
 */
public final class Gazetteer {
    private static final String OWN = "this archive";
    private static final String GENERAL = "general knowledge";
    private static final List<String> TABLES =
            List.of(
                    "countries.tsv",
                    "nationalities.tsv",
                    "places.tsv",
                    "cities.tsv",
                    "threat-groups.tsv",
                    "actors.tsv",
                    "agencies.tsv",
                    "media.tsv",
                    "companies.tsv",
                    "native-names.tsv");

    private final Map<String, Entity> entities;
    private final List<Name> names;
    private final Map<String, List<Name>> namesByText = new HashMap<>();
    private final Map<String, List<Name>> namesById = new HashMap<>();
    private final List<BodyRole> roles;
    private final Map<String, String> officeHolders;
    private final Map<String, String> wholes;
    private final Set<String> suppressed;
    private final BodyName composed;

    Gazetteer(
            Map<String, Entity> entities,
            List<Name> names,
            List<BodyRole> roles,
            Map<String, String> officeHolders,
            Map<String, String> wholes,
            Set<String> suppressed) {
        this.entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
        this.names = List.copyOf(names);
        this.roles = List.copyOf(roles);
        this.officeHolders = Map.copyOf(officeHolders);
        this.wholes = Map.copyOf(wholes);
        this.suppressed = Set.copyOf(suppressed);
        this.composed = new BodyName(this);
        for (Name name : this.names) {
            namesByText.computeIfAbsent(folded(name.text()), k -> new ArrayList<>(1)).add(name);
            namesById.computeIfAbsent(name.entity().id(), k -> new ArrayList<>()).add(name);
        }
    }

    /** Knows nobody. */
    public static Gazetteer empty() {
        return new GazetteerBuilder().build(List.of());
    }

    /** The built-in tables alone. */
    public static Gazetteer builtIn() {
        return builtInTables().build(bodyRoles());
    }

    /**
     * The built-in tables with what the tables in {@code folder} add, change and suppress, in the
     * order of their file names; a missing folder changes nothing.
     */
    public static Gazetteer withOwn(Path folder) {
        return withOwn(folder, file -> true);
    }

    /** The same without one of the tables in the folder. */
    public static Gazetteer withOwnBut(Path folder, Path table) {
        return withOwn(folder, file -> !file.equals(table));
    }

    private static Gazetteer withOwn(Path folder, Predicate<Path> wanted) {
        GazetteerBuilder builder = builtInTables();
        tablesIn(folder).stream().filter(wanted).forEach(file -> builder.add(Table.of(file), OWN));
        return builder.build(bodyRoles());
    }

    private static GazetteerBuilder builtInTables() {
        GazetteerBuilder builder = new GazetteerBuilder();
        TABLES.forEach(name -> builder.add(Table.builtIn(Gazetteer.class, name), GENERAL));
        return builder;
    }

    private static List<BodyRole> bodyRoles() {
        return Table.builtIn(Gazetteer.class, "bodies.tsv").rows().stream()
                .map(BodyRole::of)
                .toList();
    }

    private static List<Path> tablesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /** The entity with this id. */
    public Optional<Entity> find(String id) {
        Entity entity = entities.get(id);
        return entity == null ? officeWithId(id) : Optional.of(entity);
    }

    private Optional<Entity> officeWithId(String id) {
        if (id.length() < 4 || id.charAt(2) != '-') {
            return Optional.empty();
        }
        Entity country = entities.get(id.substring(0, 2).toUpperCase(Locale.ROOT));
        String office = id.substring(3);
        return country == null
                ? Optional.empty()
                : roles.stream()
                        .filter(r -> r.id().equals(office))
                        .findFirst()
                        .map(r -> r.of(country));
    }

    /** Whether a table says that there is no such entity, so that it is not discovered either. */
    public boolean isSuppressed(String id) {
        return suppressed.contains(id);
    }

    /**
     * The entities of a dimension's kinds that bear this name, in any case, the surest first;
     * possibly none. "Chinese foreign ministry" and "foreign ministry of China" are names as well.
     */
    public List<Entity> named(String name, Dimension dimension) {
        String folded = folded(name);
        List<Name> known = namesByText.getOrDefault(folded, List.of());
        List<Entity> bearers = known.isEmpty() ? List.of() : bearers(known, dimension);
        return bearers.isEmpty() && dimension != Dimension.COUNTRY
                ? composed.read(folded, dimension)
                : bearers;
    }

    private static List<Entity> bearers(List<Name> names, Dimension dimension) {
        return names.stream()
                .sorted(Comparator.comparing(Name::sort).thenComparing(Name::doubt))
                .map(Name::entity)
                .filter(entity -> entity.kind().home() == dimension)
                .distinct()
                .toList();
    }

    /** All names there are, in the order of the tables. */
    public List<Name> names() {
        return names;
    }

    /** The names of one entity, its canonical one first; none for an unknown id. */
    public List<Name> names(String entityId) {
        return Collections.unmodifiableList(namesById.getOrDefault(entityId, List.of()));
    }

    /** All entities of the tables, in their order. */
    public Stream<Entity> entities() {
        return entities.values().stream();
    }

    /** The offices that every state has. */
    public List<BodyRole> offices() {
        return roles;
    }

    /** The body that holds an office in a country, by the tables or by its generic name. */
    public Entity body(Entity country, BodyRole role) {
        String holder = officeHolders.get(GazetteerBuilder.office(country.id(), role.id()));
        Entity named = holder == null ? null : entities.get(holder);
        return named == null ? role.of(country) : named;
    }

    /** The entity that this one is a part of, such as the army of a unit. */
    public Optional<Entity> whole(String entityId) {
        return Optional.ofNullable(wholes.get(entityId)).flatMap(this::find);
    }

    /** The entities that are a part of this one, in the order of their ids. */
    public List<Entity> parts(String entityId) {
        return wholes.entrySet().stream()
                .filter(part -> part.getValue().equals(entityId))
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** All entities that bear this name in any case, in the order of the tables. */
    public List<Entity> bearers(String name) {
        return namesByText.getOrDefault(folded(name), List.of()).stream()
                .map(Name::entity)
                .distinct()
                .toList();
    }

    /** The country of that name; a place in it has offices of its own. */
    Optional<Entity> country(String foldedName) {
        return namesByText.getOrDefault(foldedName, List.of()).stream()
                .filter(name -> !name.sort().isPlace())
                .map(Name::entity)
                .filter(entity -> entity.kind() == Kind.COUNTRY)
                .findFirst();
    }

    static String folded(String name) {
        return name.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
