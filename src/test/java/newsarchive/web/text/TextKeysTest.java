package newsarchive.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.article.Certainty;
import newsarchive.article.ClaimRole;
import newsarchive.article.Kind;
import newsarchive.query.Facet;
import newsarchive.query.Sort;
import newsarchive.testing.ServedSample;
import org.junit.jupiter.api.Test;

/** Templates and code against the texts that there are. */
final class TextKeysTest {
    private static final Map<String, String> ENGLISH = Bundle.read("en");

    @Test
    void everyKeyThatIsAskedForExists() {
        assertThat(TextUses.keys()).allMatch(key -> !known(key).isEmpty());
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> asked = new TreeSet<>();
        TextUses.keys().forEach(key -> asked.addAll(known(key)));
        assertThat(ENGLISH.keySet()).isEqualTo(asked);
    }

    @Test
    void everyPlaceGivesTheArgumentsOfItsTexts() {
        for (TextUses.Call call : TextUses.calls()) {
            if (call.keys().isEmpty()) {
                continue;
            }
            Set<String> needed = new HashSet<>();
            for (String key : call.keys()) {
                known(key).forEach(one -> needed.addAll(message(one).arguments()));
            }
            assertThat(call.arguments()).as("%s", call).containsExactlyInAnyOrderElementsOf(needed);
        }
    }

    @Test
    void argumentsHaveNames() {
        ENGLISH.forEach((key, text) ->
                assertThat(new MessagePattern(text).hasNumberedArguments()).as(key).isFalse());
    }

    /** A straight apostrophe before a brace hides it from ICU, and readers deserve the other. */
    @Test
    void apostrophesAreTypographic() {
        assertThat(ENGLISH.values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void everyFileHoldsTheKeysThatItsNameBegins() throws IOException {
        for (String file : Bundle.FILES) {
            assertThat(Bundle.read("en", file).stringPropertyNames())
                    .isNotEmpty()
                    .allMatch(key -> key.startsWith(file + "."));
        }
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Bundle.FILES.stream().map(file -> file + ".properties").toList());
        }
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String file : Bundle.FILES) {
            List<String> keys =
                    Files.readAllLines(folder().resolve(file + ".properties")).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTermOfTheArchiveHasItsWord() {
        Words words = Texts.english().words();
        assertThat(Facet.values()).noneMatch(facet -> words.facet(facet).isBlank());
        assertThat(ClaimRole.values()).noneMatch(role -> words.role(role).isBlank());
        assertThat(Certainty.values()).noneMatch(one -> words.certainty(one).isBlank());
        assertThat(Sort.values()).noneMatch(sort -> words.order(sort).isBlank());
        assertThat(family("words.kind.").keySet())
                .isEqualTo(family("words.kinds.").keySet())
                .hasSameSizeAs(Kind.values())
                .allMatch(id -> Kind.ofId(id).isPresent());
    }

    private static Path folder() {
        return ServedSample.HOME.resolve("src/main/resources/newsarchive/web/text/en");
    }

    private static Map<String, String> family(String beginning) {
        Map<String, String> family = new TreeMap<>();
        ENGLISH.forEach((key, text) -> {
            if (key.startsWith(beginning)) {
                family.put(key.substring(beginning.length()), text);
            }
        });
        return family;
    }

    /** The key itself, or all of a family. */
    private static List<String> known(String key) {
        return key.endsWith(".")
                ? family(key).keySet().stream().map(id -> key + id).toList()
                : ENGLISH.containsKey(key) ? List.of(key) : List.of();
    }

    private static Message message(String key) {
        return new Message(ENGLISH.getOrDefault(key, ""), Locale.ENGLISH);
    }
}
