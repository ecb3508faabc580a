package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An archive ranks the countries of a story by what its other stories are about. */
final class LearntCountriesTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Names three countries once each; no table knows the minister. */
    private static final String MINISTER =
            "Minister Farid Jalalpour spoke of talks. Peru, Chile and Ghana had sent papers.";

    /** The tables give the group to China. */
    private static final String TICK =
            "The hackers of Tick are back. Malware of the kind was seen in China and in Japan.";

    @TempDir private Path temp;
    private final List<String> articles = new ArrayList<>();

    @BeforeEach
    void write() {
        add("minister", "Papers sent", MINISTER);
        add("tick", "Old malware", TICK);
        for (int day = 1; day <= 8; day++) {
            add(
                    "ghana" + day,
                    "Day " + day + " of the budget in Ghana",
                    "Minister Farid Jalalpour said on day " + day + " that Ghana pays.");
            add(
                    "japan" + day,
                    "Japan finds malware on " + day + " servers",
                    "Hackers of Tick broke into Japan's case number " + day + ".");
            add("peru" + day, "Peru in week " + day, "It rained in Peru, then in Chile.");
            add("china" + day, "China in week " + day, "China opened port " + day + ".");
        }
    }

    @Test
    void aMinisterWhomNoTableKnowsBringsHisCountryToTheFront() throws IOException {
        Path alone = load("alone", articles.subList(0, 2));
        assertThat(countries(alone, "minister")).containsExactly("PE", "CL", "GH");
        Path all = load("all", articles);
        assertThat(countries(all, "minister")).containsExactly("GH", "PE", "CL");
    }

    @Test
    void aGroupBringsTheCountryThatItsStoriesAreAbout() throws IOException {
        Path alone = load("alone", articles.subList(0, 2));
        assertThat(countries(alone, "tick")).containsExactly("CN", "JP");
        Path all = load("all", articles);
        assertThat(countries(all, "tick")).containsExactly("JP", "CN");
    }

    @Test
    void theReasonIsToldWithItsNumbers() throws IOException {
        Path all = load("all", articles);
        JsonNode first = article(all, "tick").at("/tags/countries/0");
        assertThat(first.at("/ties/0/id").asString()).isEqualTo("tick");
        assertThat(first.at("/ties/0/both").asInt()).isEqualTo(9);
        assertThat(first.at("/ties/0/articles").asInt()).isEqualTo(9);
        assertThat(ProgramRun.in(all, "gazetteer", "explain", TICK).out())
                .contains("learnt\tcountry JP: Japan\t9 of the 9 articles about Tick are about it");
        assertThat(ProgramRun.in(temp.resolve("none"), "gazetteer", "explain", TICK).out())
                .doesNotContain("learnt");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void theOrderOfLoadingAndRebuildingChangeNothing() throws IOException {
        Path all = load("all", articles);
        Map<String, String> answers = tags(all);
        List<String> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(7));
        Path other = load("other", shuffled.subList(0, 11));
        load("other", shuffled.subList(11, shuffled.size()));
        assertThat(tags(other)).isEqualTo(answers);
        assertThat(ProgramRun.in(all, "rebuild").exit()).isZero();
        assertThat(tags(all)).isEqualTo(answers);
    }

    @Test
    void whatIsWrongEverywhereSpeaksForNothing() throws IOException {
        Path all = load("all", articles);
        ProgramRun.in(all, "correct", "wrong-everywhere", "tick");
        assertThat(countries(all, "tick")).containsExactly("CN", "JP");
        assertThat(article(all, "tick").at("/tags/countries/0/ties").isMissingNode()).isTrue();
    }

    private void add(String id, String headline, String body) {
        articles.add(
                MAPPER.createObjectNode()
                        .put("id", id)
                        .put("headline", headline)
                        .put("body", body)
                        .put("published", "2024-01-01")
                        .toString());
    }

    private Path load(String name, List<String> lines) throws IOException {
        Path file = Files.write(temp.resolve(name + ".jsonl"), lines);
        Path archive = temp.resolve(name);
        assertThat(ProgramRun.in(archive, "load", file.toString(), "--quiet").exit()).isZero();
        return archive;
    }

    private static Stream<JsonNode> exported(Path archive) {
        return ProgramRun.in(archive, "export", "", "--format", "jsonl")
                .out()
                .lines()
                .map(MAPPER::readTree);
    }

    /** When a page was captured is another moment each time. */
    private static Map<String, String> tags(Path archive) {
        return exported(archive)
                .collect(
                        Collectors.toMap(
                                json -> json.path("id").asString(""),
                                json -> json.path("tags").toString()));
    }

    private static JsonNode article(Path archive, String id) {
        return exported(archive)
                .filter(json -> json.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> countries(Path archive, String id) {
        return StreamSupport.stream(article(archive, id).at("/tags/countries").spliterator(), false)
                .map(country -> country.path("id").asString(""))
                .toList();
    }
}
