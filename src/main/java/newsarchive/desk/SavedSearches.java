package newsarchive.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.desk.SavedSearch.Recipients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal of saved searches. Any process may add to it at any time. */
public final class SavedSearches {
    private static final Logger LOG = LoggerFactory.getLogger(SavedSearches.class);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FORGET = "forget";

    /** A heading, not a text. */
    private static final int LONGEST_NAME = 200;

    private final Journal journal;
    private final Clock clock;

    /**
     * @param desk the folder of what people decided; need not exist
     */
    public SavedSearches(Path desk, Clock clock) {
        journal = new Journal(desk.resolve("searches.jsonl"));
        this.clock = clock;
    }

    /** Those that are not forgotten, in the order in which they were saved. */
    public List<SavedSearch> all() {
        return List.copyOf(standing(journal.read()).values());
    }

    /** The one of this id or name. */
    public Optional<SavedSearch> find(String idOrName) {
        return find(idOrName, all());
    }

    private static Optional<SavedSearch> find(String idOrName, List<SavedSearch> among) {
        return among.stream()
                .filter(search -> search.id().equals(idOrName))
                .findFirst()
                .or(() -> among.stream().filter(each -> each.isCalled(idOrName)).findFirst());
    }

    /**
     * Saves a search; it is on disk when this returns.
     *
     * @param since the number of arrival behind which its owner is told what comes
     * @throws SavedSearchMistake if the name is none or another search has it
     */
    public SavedSearch save(
            String name, Map<String, List<String>> parameters, long since, Recipients recipients) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new SavedSearchMistake(
                    "a saved search has a name of 1 to " + LONGEST_NAME + " characters");
        }
        List<SavedSearch> saved = new ArrayList<>();
        journal.append(lines -> {
            find(called, List.copyOf(standing(lines).values()))
                    .ifPresent(other -> {
                        throw new SavedSearchMistake(
                                "there is a saved search '"
                                        + other.name()
                                        + "' ("
                                        + other.id()
                                        + ") already; remove it first or take another name");
                    });
            SavedSearch search =
                    new SavedSearch(
                            "s" + (1 + lines.stream().filter(SavedSearchJson::isOne).count()),
                            clock.instant(),
                            called,
                            parameters,
                            since,
                            recipients);
            saved.add(search);
            return Optional.of(SavedSearchJson.write(search));
        });
        return saved.getFirst();
    }

    /**
     * Forgets a search; nobody is told of what it finds any more.
     *
     * @throws SavedSearchMistake if there is none of this id or name
     */
    public SavedSearch remove(String idOrName) {
        List<SavedSearch> removed = new ArrayList<>();
        journal.append(lines -> {
            SavedSearch search =
                    find(idOrName, List.copyOf(standing(lines).values()))
                            .orElseThrow(() -> SavedSearchMistake.unknown(idOrName));
            removed.add(search);
            return Optional.of(
                    MAPPER.createObjectNode()
                            .put(FORGET, search.id())
                            .put("at", clock.instant().toString()));
        });
        return removed.getFirst();
    }

    private static Map<String, SavedSearch> standing(List<JsonNode> lines) {
        Map<String, SavedSearch> standing = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            standing.remove(line.path(FORGET).asString(""));
            if (SavedSearchJson.isOne(line)) {
                read(line).ifPresent(search -> standing.put(search.id(), search));
            }
        }
        return standing;
    }

    /** One line that nobody can read must not cost the others. */
    private static Optional<SavedSearch> read(JsonNode line) {
        try {
            return Optional.of(SavedSearchJson.read(line));
        } catch (RuntimeException e) {
            LOG.warn("searches.jsonl holds a line that is no saved search: {}", line);
            return Optional.empty();
        }
    }
}
