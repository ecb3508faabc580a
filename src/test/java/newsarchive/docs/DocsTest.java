package newsarchive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import newsarchive.command.setting.Setting;
import newsarchive.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that name things which moved are worse than none. */
final class DocsTest {
    private static final Path HOME = Path.of(System.getProperty("newsarchive.home", "."));
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

    @Test
    void everySettingHasItsLine() throws IOException {
        String settings = read("src/docs/settings.md");
        for (Setting setting : Setting.values()) {
            assertThat(settings)
                    .contains(
                            "| `%s` | `%s` | `%s` | %s |"
                                    .formatted(
                                            setting.key(),
                                            setting.variable(),
                                            setting.standard(),
                                            setting.meaning()));
        }
    }

    @Test
    void theLimitsOfQueriesAreStatedAsTheyAre() throws IOException {
        assertThat(read("src/docs/query-syntax.md").replaceAll("\\s+", " "))
                .contains(String.format(Locale.ROOT, "%,d characters", QueryParser.MAX_LENGTH))
                .contains(QueryParser.MAX_TERMS + " words")
                .contains(QueryParser.MAX_EXPANSIONS + " of them")
                .contains("parentheses " + QueryParser.MAX_DEPTH + " deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "src/docs/architecture.md",
                "src/docs/extraction.md",
                "src/docs/query-syntax.md",
                "src/docs/export.md",
                "src/docs/settings.md",
                "src/docs/glossary.md",
                "src/docs/changes.md",
                "src/docs/corrections.md",
                "src/docs/crawling.md",
                "src/docs/decisions/robots.md",
                "src/docs/decisions/corrections-when-read.md"
            })
    void linksLeadSomewhere(String document) throws IOException {
        Path folder = HOME.resolve(document).resolve("..").normalize();
        LINK.matcher(read(document))
                .results()
                .map(link -> link.group(1))
                .forEach(link ->
                        assertThat(folder.resolve(link))
                                .as(document + " links to " + link)
                                .exists());
    }

    private static String read(String document) throws IOException {
        return Files.readString(HOME.resolve(document));
    }
}
