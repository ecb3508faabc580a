package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.query.Alias;
import newsarchive.query.Bearer;
import newsarchive.query.GazetteerNames;
import newsarchive.testing.ServedSample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever name of an actor is typed, the sample gives the same articles, each with the reason. */
final class SampleNamesTest {
    private static final int ACTORS = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final GazetteerNames names = new GazetteerNames(Gazetteer.builtIn());

    private final Map<String, String> articles = new HashMap<>();

    @Test
    void everyNameOfAnActorFindsTheSameArticlesEachWithTheReason() {
        List<String> actors = mostNamed();
        assertThat(actors).hasSize(ACTORS);
        int searched = 0;
        int explained = 0;
        for (String actor : actors) {
            Set<String> first = Set.of();
            for (Alias alias : names.aliases(actor)) {
                List<Bearer> bearers = names.bearers(alias.text());
                if (bearers.size() > 1) {
                    assertThat(search(alias.text()).path("candidates"))
                            .as(alias.text() + " is disputed")
                            .isNotEmpty();
                } else if (!bearers.isEmpty() && bearers.getFirst().entity().id().equals(actor)) {
                    JsonNode answer = search(alias.text());
                    Set<String> found = naming(actor, answer);
                    first = first.isEmpty() ? found : first;
                    assertThat(found).as(actor + " by " + alias.text()).isEqualTo(first);
                    explained += explained(answer, alias.text(), actor);
                    searched++;
                }
            }
        }
        System.out.printf(
                "names of %d actors: %d searched, %d hits by another name, each explained%n",
                ACTORS, searched, explained);
    }

    /** Of those that have several names, the ones with the most articles. */
    private List<String> mostNamed() {
        JsonNode actors = get("/api/facets/actor?scope=named&stories=off").path("values");
        return StreamSupport.stream(actors.spliterator(), false)
                .map(value -> value.path("id").asString())
                .filter(id -> names.aliases(id).size() > 2)
                .limit(ACTORS)
                .toList();
    }

    /** How many hits lack the name as typed; all of them have to say why they are found. */
    private int explained(JsonNode answer, String typed, String actor) {
        int explained = 0;
        for (JsonNode hit : answer.path("hits")) {
            JsonNode matched = hit.path("matched");
            assertThat(!matched.isEmpty() || isMarked(hit, typed) || has(hit, typed))
                    .as(typed + " in " + hit)
                    .isTrue();
            for (JsonNode name : matched) {
                assertThat(name.path("entity").asString()).isEqualTo(actor);
                assertThat(name.path("name").asString()).isNotBlank();
                assertThat(name.path("authority").asString()).isNotBlank();
            }
            explained += matched.isEmpty() ? 0 : 1;
        }
        return explained;
    }

    /** Whether the hit shows the name as typed, if in another form: "China's" for "Chinese". */
    private static boolean isMarked(JsonNode hit, String typed) {
        String text = hit.path("headline").asString();
        for (JsonNode part : hit.path("snippet")) {
            text += part.path("marked").asBoolean() ? " " + part.path("text").asString() : "";
        }
        String beginning = typed.substring(0, Math.min(3, typed.length()));
        return text.toLowerCase(Locale.ROOT).contains(beginning.toLowerCase(Locale.ROOT));
    }

    private boolean has(JsonNode hit, String typed) {
        return articles.computeIfAbsent(
                        hit.path("id").asString(),
                        id -> get("/api/articles/" + id).toString().toLowerCase(Locale.ROOT))
                .contains(typed.toLowerCase(Locale.ROOT));
    }

    /** The hits that name the actor; words of a name are also found where they stand apart. */
    private Set<String> naming(String actor, JsonNode answer) {
        Set<String> ids = new TreeSet<>();
        for (JsonNode hit : answer.path("hits")) {
            if (has(hit, '"' + actor + '"')) {
                ids.add(hit.path("id").asString());
            }
        }
        return ids;
    }

    private JsonNode search(String words) {
        return get(
                "/api/search?stories=off&size=100&q="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private JsonNode get(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(ServedSample.get().at(path))).build();
            return new JsonMapper()
                    .readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
