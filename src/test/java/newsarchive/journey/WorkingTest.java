package newsarchive.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Journeys of those who work with what they found; what they leave behind they take away again. */
final class WorkingTest extends Journeys {
    private static final String STORY = "\"" + ServedProgram.CHANGED + "\"";

    @ParameterizedTest
    @EnumSource
    void correctATagAndTakeItBack(Way way) {
        Reader reader = startWithToken(way);
        reader.search(STORY);
        assertThat(portugal(reader)).hasCount(1);
        reader.follow(reader.at(".hit h2 a").first());
        reader.press(reader.at(".why .country summary"));
        reader.follow(reader.at(".why .country a:text-is('wrong here')"));
        assertThat(reader.at("main")).containsText("1 of 1 article");
        reader.follow(reader.at("main form button"));
        assertThat(reader.at(".why .country")).hasCount(0);
        reader.search(STORY);
        assertThat(portugal(reader)).hasCount(0);
        reader.follow(reader.at(".hit h2 a").first());
        reader.follow(reader.at(".why a:text-is('All corrections')"));
        reader.follow(reader.at("main button"));
        reader.search(STORY);
        assertThat(portugal(reader)).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void sayWhoDoesNotSaySoAndTakeItBack(Way way) {
        Reader reader = startWithToken(way);
        reader.search("\"reached staff email\"");
        reader.follow(reader.at(".hit h2 a").first());
        reader.press(reader.at(".claims summary"));
        reader.follow(reader.at(".claims a:has-text('JAXA does not say so')"));
        assertThat(reader.at("main")).containsText("changes 1 of");
        reader.follow(reader.at("main form button"));
        assertThat(reader.at(".claims summary")).hasCount(1);
        assertThat(reader.at(".claims a:has-text('JAXA does not say so')")).hasCount(0);
        reader.follow(reader.at(".why a:text-is('All corrections')"));
        assertThat(reader.at("main")).containsText("JAXA (jaxa) is wrong as accuser in a claim");
        reader.follow(reader.at("main button"));
        assertThat(reader.at("main table")).hasCount(0);
    }

    private static Locator portugal(Reader reader) {
        return reader.at("[data-facet=country] bdi:text-is('Portugal')");
    }

    @ParameterizedTest
    @EnumSource
    void saveASearchAndReadItsFeed(Way way) {
        Reader reader = startWithToken(way);
        reader.search("stalker panda");
        int found = reader.number(".count");
        reader.follow(reader.at("a:text-is('Save this search')"));
        reader.type(reader.at("#name"), "Tick by its other name");
        reader.follow(reader.at("main button"));
        assertThat(reader.at(".saved")).containsText(found + " articles");
        Response feed = reader.follow(reader.at(".saved a:text('Feed')"));
        assertThat(feed.headerValue("content-type")).startsWith("application/atom+xml");
        Document atom = Jsoup.parse(feed.text(), Parser.xmlParser());
        assertThat(atom.select("feed > title").text()).isEqualTo("Tick by its other name");
        assertThat(atom.select("entry")).hasSize(found);
        reader.page().goBack();
        reader.follow(reader.at(".saved button"));
        assertThat(reader.at(".saved")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void keepAnAddress(Way way) {
        Reader reader = startWithToken(way);
        int number = List.of(Way.values()).indexOf(way) + 1;
        String address = program.web().at("h2.fake", "/article/" + number);
        reader.press(reader.at(".keeping summary"));
        reader.type(reader.at("#address"), address);
        reader.follow(reader.at("form.keep button"));
        assertThat(reader.at("main h1")).containsText("Matter " + number + " of h2.fake");
        reader.search(address);
        assertThat(reader.number(".count")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void export(Way way) throws IOException {
        Reader reader = startSearching("stalker panda", way);
        int found = reader.number(".count");
        Download file =
                reader.page().waitForDownload(() -> reader.press(reader.at("a:text-is('CSV')")));
        List<String> rows = Files.readAllLines(file.path());
        assertThat(rows).hasSize(found + 1);
        assertThat(rows.getFirst()).startsWith("id,");
        assertThat(rows).anyMatch(row -> row.contains("Tick"));
    }
}
