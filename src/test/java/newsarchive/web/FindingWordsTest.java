package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsarchive.testing.ServedSample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the page and the API help to find the words for a search of the sample. */
final class FindingWordsTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aSlipIsCorrectedInTheWordsOfTheArchive() {
        assertThat(suggestions("spcae agnecy")).first().isEqualTo("space agency");
        assertThat(suggestions("\"spcae agnecy\" -tick"))
                .first()
                .isEqualTo("\"space agency\" -tick");
        assertThat(suggestions("space agency")).isEmpty();
    }

    @Test
    void whatIsOfferedFindsSomething() {
        for (String offered : suggestions("japanese polcie")) {
            assertThat(search(offered).path("total").asLong()).as(offered).isPositive();
        }
        assertThat(suggestions("zzyzzx qwrtpl")).isEmpty();
    }

    @Test
    void thePageLinksToWhatWasMeant() {
        Document page = Jsoup.parse(get("/?q=spcae+agnecy&actor=tick"));
        assertThat(page.select("p.note:contains(Did you mean) a").eachAttr("href"))
                .first()
                .isEqualTo("/?q=space+agency&actor=tick");
    }

    @Test
    void thePageSaysByWhichNameAHitWasFound() {
        Document page = Jsoup.parse(get("/?q=redbaldknight"));
        assertThat(page.select("p.because").text())
                .contains("Found as Tick, another name of redbaldknight (MISP galaxy)");
        assertThat(page.select("p.explained").text())
                .contains("redbaldknight by any name (Tick, BRONZE BUTLER");
    }

    @Test
    void thePageOffersWhomANameMayMean() {
        Document disputed = Jsoup.parse(get("/?q=cozy+bear+hackers"));
        assertThat(disputed.select("p.note").text())
                .contains("“cozy bear” may mean APT29 (threat group");
        assertThat(disputed.select("p.note a").eachAttr("href"))
                .contains("/?q=hackers&actor=apt29", "/?q=hackers&actor=unc2452");
        assertThat(Jsoup.parse(get("/?q=tick")).select("p.note").text())
                .contains("“tick” was searched as a word; it is also a name of Tick (threat group");
    }

    private List<String> suggestions(String query) {
        List<String> suggestions = new ArrayList<>();
        search(query).path("suggestions").forEach(text -> suggestions.add(text.asString()));
        return suggestions;
    }

    private JsonNode search(String query) {
        return new JsonMapper()
                .readTree(get("/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    }

    private String get(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(ServedSample.get().at(path))).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
