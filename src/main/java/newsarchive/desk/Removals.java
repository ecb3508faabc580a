package newsarchive.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.ArticleId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The journal of what people took out of the archive. Any process may add to it at any time;
 * whoever holds the index carries decisions out and notes that it did.
 */
public final class Removals {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String REMOVE = "remove";
    private static final String UNDO = "undo";
    private static final String APPLIED = "applied";

    private final Path file;
    private final Journal journal;

    /**
     * @param desk the folder of what people decided; need not exist
     */
    public Removals(Path desk) {
        file = desk.resolve("removals.jsonl");
        journal = new Journal(file);
    }

    /** A journal that is always empty. */
    public static Removals none() {
        return new Removals(Path.of("nowhere", "at", "all"));
    }

    /** Bytes of the journal: whoever knows this many has read it all. */
    public long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** What is out of the archive now. */
    public Removed read() {
        return new Removed(List.copyOf(removals(journal.read()).values()));
    }

    /**
     * Decides that something is out of the archive; the decision is on disk when this returns.
     *
     * @param what as the person named it
     * @param load a load whose pages are out too; empty for none
     */
    public Removal remove(String what, Set<ArticleId> articles, String load, boolean expunge) {
        List<Removal> made = new ArrayList<>();
        journal.append(lines -> {
            String id = "r" + (removals(lines).size() + 1);
            Removal removal =
                    new Removal(id, Instant.now(), what, articles, load, expunge, false, true);
            made.add(removal);
            return Optional.of(line(removal));
        });
        return made.getFirst();
    }

    /**
     * Takes a removal back.
     *
     * @throws UnknownRemovalException if there is none with this id that can be taken back
     */
    public void undo(String id) {
        journal.append(lines -> {
            Removal removal = removals(lines).get(id);
            if (removal == null || removal.undone() || removal.expunged()) {
                throw new UnknownRemovalException(id, removal);
            }
            return Optional.of(
                    MAPPER.createObjectNode().put(UNDO, id).put("at", Instant.now().toString()));
        });
    }

    /** Notes that the archive follows these decisions. */
    public void applied(Collection<Removal> removals) {
        ObjectNode line = MAPPER.createObjectNode();
        removals.forEach(removal -> line.withArray(APPLIED).add(removal.id()));
        journal.append(lines -> removals.isEmpty() ? Optional.empty() : Optional.of(line));
    }

    private static ObjectNode line(Removal removal) {
        ObjectNode line = MAPPER.createObjectNode().put(REMOVE, removal.id());
        line.put("at", removal.at().toString()).put("what", removal.what());
        removal.articles().stream()
                .sorted()
                .forEach(article -> line.withArray("articles").add(article.value()));
        if (!removal.load().isEmpty()) {
            line.put("load", removal.load());
        }
        return removal.expunged() ? line.put("expunged", true) : line;
    }

    private static Map<String, Removal> removals(List<JsonNode> lines) {
        Map<String, Removal> removals = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            if (line.has(REMOVE)) {
                Removal removal = removal(line);
                removals.put(removal.id(), removal);
            }
            removals.computeIfPresent(
                    line.path(UNDO).asString(""), (id, removal) -> removal.takenBack());
            for (JsonNode id : line.path(APPLIED)) {
                removals.computeIfPresent(id.asString(""), (key, removal) -> removal.applied());
            }
        }
        return removals;
    }

    private static Removal removal(JsonNode line) {
        Set<ArticleId> articles = new HashSet<>();
        line.path("articles").forEach(id -> articles.add(new ArticleId(id.asString())));
        return new Removal(
                line.path(REMOVE).asString(),
                Instant.parse(line.path("at").asString()),
                line.path("what").asString(""),
                articles,
                line.path("load").asString(""),
                line.path("expunged").asBoolean(false),
                false,
                true);
    }
}
