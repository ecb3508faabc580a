package newsarchive.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import newsarchive.query.Facet;
import newsarchive.testing.ServedSample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing stands in a facet of the sample that no sentence says. */
final class EvidenceTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> PARAMETERS =
            Arrays.stream(Facet.values())
                    .filter(facet -> facet.dimension().isPresent() || facet.role().isPresent())
                    .map(Facet::parameter)
                    .toList();

    @Test
    void everyFacetValueOpensToASentence() throws Exception {
        JsonNode facets = json("/api/search?size=0").path("facets");
        int values = 0;
        for (String parameter : PARAMETERS) {
            for (JsonNode value : facets.path(parameter)) {
                opens(parameter, value.path("id").asString());
                values++;
            }
        }
        System.out.println("evidence: " + values + " facet values");
        assertThat(values).isGreaterThan(100);
    }

    private static void opens(String parameter, String id) throws Exception {
        String chosen = parameter + "=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        Document page = Jsoup.parse(get("/?size=3&" + chosen));
        assertThat(page.select(".hit")).as(chosen).isNotEmpty();
        for (Element hit : page.select(".hit")) {
            Elements reasons = hit.select(".because");
            assertThat(reasons).as(chosen).isNotEmpty();
            assertThat(reasons.select("mark").text()).as(chosen).isNotBlank();
            JsonNode article = json("/api" + hit.select("h2 a").attr("href"));
            String text =
                    article.path("headline").asString("")
                            + "\n"
                            + article.path("body").asString("");
            assertThat(text.replaceAll("\\s+", " "))
                    .as(chosen)
                    .contains(reasons.select("q").eachText().getFirst());
        }
    }

    private static JsonNode json(String path) throws Exception {
        return new JsonMapper().readTree(get(path));
    }

    private static String get(String path) throws IOException, InterruptedException {
        URI address = URI.create(ServedSample.get().at(path));
        return CLIENT.send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
