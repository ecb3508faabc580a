package newsarchive.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers entities and names row by row. The first row of an id says what it is; later rows add
 * names, change what they state, or hide.
 */
final class GazetteerBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(GazetteerBuilder.class);

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, String> officeHolders = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private final Set<String> hiddenEntities = new HashSet<>();
    private final Set<String> hiddenNames = new HashSet<>();

    GazetteerBuilder add(Table table, String authority) {
        for (TableRow row : table.rows()) {
            try {
                add(row, authority);
            } catch (IllegalArgumentException e) {
                LOG.warn("{}: row {} left out: {}", table.source(), row.cells(), e.getMessage());
            }
        }
        return this;
    }

    private void add(TableRow row, String authority) {
        String id = row.cell("id");
        if (row.cell("suppress").equals("yes")) {
            hiddenEntities.add(id);
            return;
        }
        row.list("suppress").forEach(name -> hiddenNames.add(key(id, name)));
        Entity entity = entity(row, id);
        entities.put(id, entity);
        hiddenEntities.remove(id);
        if (!row.cell("role").isEmpty() && entity.country() != null) {
            row.list("role").forEach(role -> officeHolders.put(office(entity.country(), role), id));
        }
        if (!row.cell("part-of").isEmpty()) {
            wholes.put(id, row.cell("part-of"));
        }
        String said = row.cell("authority");
        addNames(row, entity, said.isEmpty() ? authority : said);
    }

    private Entity entity(TableRow row, String id) {
        Optional<Entity> known = Optional.ofNullable(entities.get(id));
        String name = row.cell("name");
        String country = row.cell("country");
        Kind kind =
                Kind.ofId(row.cell("kind"))
                        .or(() -> known.map(Entity::kind))
                        .orElseThrow(() -> new IllegalArgumentException("no known kind"));
        return new Entity(
                id,
                name.isEmpty() ? known.map(Entity::name).orElse(id) : name,
                kind,
                country.isEmpty() ? known.map(Entity::country).orElse(null) : country);
    }

    private void addNames(TableRow row, Entity entity, String authority) {
        for (String column : row.cells().keySet()) {
            NameSort sort = NameSort.BY_COLUMN.get(column);
            if (sort != null) {
                NameSort read = sort == NameSort.CANONICAL ? canonical(row) : sort;
                row.list(column).forEach(text -> names.add(name(text, entity, read, authority)));
            }
        }
    }

    /** The name itself may mean other things, as those in {@code cued} or {@code shared} do. */
    private static NameSort canonical(TableRow row) {
        return switch (row.cell("doubtful")) {
            case "yes" -> NameSort.CUED;
            case "shared" -> NameSort.SHARED;
            default -> NameSort.CANONICAL;
        };
    }

    private static Name name(String text, Entity entity, NameSort sort, String authority) {
        return new Name(
                text,
                entity,
                sort,
                NameShape.caseRule(text, sort, entity.kind()),
                NameShape.doubt(text, sort, entity.kind()),
                authority);
    }

    Gazetteer build(List<BodyRole> roles) {
        hiddenEntities.forEach(entities::remove);
        List<Name> kept =
                names.stream()
                        .filter(n -> entities.containsKey(n.entity().id()))
                        .filter(n -> !hiddenNames.contains(key(n.entity().id(), n.text())))
                        .map(this::ofFinalEntity)
                        .toList();
        return new Gazetteer(entities, kept, roles, officeHolders, wholes, hiddenEntities);
    }

    /** A later row may have changed what an earlier one said of the entity. */
    private Name ofFinalEntity(Name name) {
        Entity last = entities.getOrDefault(name.entity().id(), name.entity());
        return last.equals(name.entity())
                ? name
                : name(name.text(), last, name.sort(), name.authority());
    }

    static String office(String country, String role) {
        return country + " " + role;
    }

    private static String key(String id, String name) {
        return id + "\t" + name.toLowerCase(Locale.ROOT);
    }
}
