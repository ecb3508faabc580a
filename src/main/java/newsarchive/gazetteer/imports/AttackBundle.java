package newsarchive.gazetteer.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the groups of a STIX 2.1 bundle as MITRE ATT&amp;CK publishes them: {@code intrusion-set}
 * objects with {@code aliases} and, among {@code external_references}, their number. Deprecated and
 * revoked ones are gone; the names of a revoked one go to the one it was {@code revoked-by}. Where
 * a group comes from is told by {@code attributed-to}, {@code originates-from} and {@code
 * located-at} relationships that lead to a {@code location} or to somebody with a name.
 */
public final class AttackBundle {
    private static final String GROUP = "intrusion-set";
    private static final String REVOKED_BY = "revoked-by";
    private static final Set<String> LEADING_HOME =
            Set.of("attributed-to", "originates-from", "located-at");

    /** An object that relationships may lead to. */
    private record Node(String type, String name, String country) {}

    private final Map<String, ListedGroup> groups = new LinkedHashMap<>();
    private final Map<String, ListedGroup> revoked = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<String>> homewards = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();
    private final Map<String, Long> leftOut = new HashMap<>();
    private boolean isBundle;

    private AttackBundle() {}

    /**
     * Reads the groups of a bundle.
     *
     * @throws ImportMistake if the file cannot be read or is no bundle
     */
    public static Listing read(Path file) {
        AttackBundle bundle = new AttackBundle();
        new JsonFile(file).read("objects", bundle::take);
        if (!bundle.isBundle) {
            throw new ImportMistake(file + " is no STIX bundle: its type is not 'bundle'");
        }
        return new Listing(
                "attack", "MITRE ATT&CK", Kind.THREAT_GROUP, bundle.complete(), bundle.leftOut);
    }

    private void take(String name, JsonNode node) {
        if (name.equals("type")) {
            isBundle = node.asString("").equals("bundle");
        } else if (name.equals("objects")) {
            object(node);
        }
    }

    private void object(JsonNode object) {
        String type = object.path("type").asString("");
        switch (type) {
            case "relationship" -> relationship(object);
            case GROUP -> group(object);
            case "threat-actor", "identity", "location" -> nodes.put(id(object), node(object));
            case "campaign" -> count("left out: a campaign, not a group");
            default -> {
                // Techniques, programs and what they are detected by name nobody.
            }
        }
    }

    private static String id(JsonNode object) {
        return object.path("id").asString("");
    }

    private static Node node(JsonNode object) {
        return new Node(
                object.path("type").asString(""),
                object.path("name").asString(""),
                object.path("country").asString(""));
    }

    private void relationship(JsonNode object) {
        String kind = object.path("relationship_type").asString("");
        String source = object.path("source_ref").asString("");
        String target = object.path("target_ref").asString("");
        if (isGone(object)) {
            return;
        }
        if (kind.equals(REVOKED_BY)) {
            successors.put(source, target);
        } else if (LEADING_HOME.contains(kind)) {
            homewards.computeIfAbsent(source, ref -> new ArrayList<>()).add(target);
        }
    }

    private void group(JsonNode object) {
        String name = object.path("name").asString("");
        if (name.isBlank()) {
            count("left out: no name");
            return;
        }
        List<String> aliases = new ArrayList<>();
        for (String field : List.of("aliases", "x_mitre_aliases")) {
            object.path(field).values().stream()
                    .filter(JsonNode::isString)
                    .forEach(alias -> aliases.add(alias.stringValue()));
        }
        ListedGroup group = new ListedGroup(number(object), name, null, aliases);
        nodes.put(id(object), node(object));
        if (isGone(object)) {
            count(object.path("revoked").asBoolean(false) ? "revoked" : "deprecated");
            revoked.put(id(object), group);
        } else {
            groups.put(id(object), group);
        }
    }

    private static boolean isGone(JsonNode object) {
        return object.path("revoked").asBoolean(false)
                || object.path("x_mitre_deprecated").asBoolean(false);
    }

    /** Such as G0060; outside ATT&amp;CK the id of the object. */
    private static String number(JsonNode object) {
        return object.path("external_references").values().stream()
                .filter(ref -> ref.path("source_name").asString("").startsWith("mitre-"))
                .map(ref -> ref.path("external_id").asString(""))
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse(id(object));
    }

    private void count(String outcome) {
        leftOut.merge(outcome, 1L, Long::sum);
    }

    private List<ListedGroup> complete() {
        Map<String, List<String>> inherited = new HashMap<>();
        revoked.forEach((id, old) -> {
            List<String> names = inherited.computeIfAbsent(last(id), heir -> new ArrayList<>());
            names.add(old.name());
            names.addAll(old.aliases());
        });
        List<ListedGroup> complete = new ArrayList<>();
        groups.forEach((id, group) -> {
            List<String> aliases = new ArrayList<>(group.aliases());
            aliases.addAll(inherited.getOrDefault(id, List.of()));
            complete.add(new ListedGroup(group.key(), group.name(), home(id), aliases));
        });
        return complete;
    }

    /** Follows who took whose place; a circle leads nowhere. */
    private String last(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (seen.add(at) && successors.containsKey(at)) {
            at = successors.getOrDefault(at, at);
        }
        return at;
    }

    /** The country of the nearest place, else the name of the nearest body. */
    private @Nullable String home(String id) {
        Set<String> seen = new HashSet<>(Set.of(id));
        List<String> reached = new ArrayList<>(homewards.getOrDefault(id, List.of()));
        Optional<String> body = Optional.empty();
        for (int i = 0; i < reached.size(); i++) {
            Node node = nodes.get(reached.get(i));
            if (node != null && !node.country().isEmpty()) {
                return node.country();
            }
            if (node != null && body.isEmpty() && !node.type().equals(GROUP)) {
                body = Optional.of(node.name()).filter(name -> !name.isBlank());
            }
            homewards.getOrDefault(reached.get(i), List.of()).stream()
                    .filter(seen::add)
                    .forEach(reached::add);
        }
        return body.orElse(null);
    }
}
