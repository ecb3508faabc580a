package newsarchive.fetch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RobotsTest {
    private static final Pattern OCTET = Pattern.compile("\\\\x([0-9A-F]{2})");

    static List<TableRow> cases() {
        return Table.builtIn(RobotsTest.class, "cases.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseIsDecidedAsTheTableSays(TableRow row) {
        RobotsRules rules = rules(octets(row.cell("robots.txt")), row.cell("agent"));
        assertThat(rules.allows(row.cell("url")))
                .as(row.cell("reason"))
                .isEqualTo(row.cell("allowed").equals("yes"));
    }

    @Test
    void theDelayIsThatOfOnesOwnGroup() {
        String file =
                """
                User-agent: *
                Crawl-delay: 9
                Disallow: /x

                User-agent: a
                crawl-delay: 0.5
                Disallow: /y

                User-agent: a
                Crawl-Delay: 2
                Disallow: /z
                """;
        assertThat(rules(bytes(file), "a").crawlDelay()).hasValue(Duration.ofSeconds(2));
        assertThat(rules(bytes(file), "b").crawlDelay()).hasValue(Duration.ofSeconds(9));
        assertThat(rules(bytes("User-agent: *\nCrawl-delay: soon"), "b").crawlDelay()).isEmpty();
        assertThat(rules(bytes("User-agent: *\nCrawl-delay: -1"), "b").crawlDelay()).isEmpty();
    }

    @Test
    void sitemapsStandAnywhereAndCountOnce() {
        Robots robots =
                Robots.read(
                        bytes(
                                """
                                Sitemap: https://a.example/s.xml
                                User-agent: x
                                Disallow: /
                                SITEMAP: https://a.example/ü.xml # new
                                site-map: https://a.example/s.xml
                                Sitemap:
                                """));
        assertThat(robots.sitemaps())
                .containsExactly("https://a.example/s.xml", "https://a.example/ü.xml");
    }

    @Test
    void linesAreCutWhereNoAddressIsSoLong() {
        String path = "/" + "a".repeat(8 * 2083);
        RobotsRules rules = rules(bytes("User-agent: x\nDisallow: " + path + "/q"), "x");
        assertThat(rules.allows("http://a.example/a")).isTrue();
        assertThat(rules.allows("http://a.example" + path + "/other")).isFalse();
    }

    @Test
    void whatStandsBehindTheLimitIsNotRead() {
        String filler = "# nothing\n".repeat(Robots.MOST_BYTES / 10);
        assertThat(rules(bytes(filler + "User-agent: *\nDisallow: /"), "x").allows("/")).isTrue();
    }

    @Test
    void manyAsterisksCostNoTime() {
        String rule = "/" + "*a".repeat(2000) + "*b$";
        RobotsRules rules = rules(bytes("User-agent: *\nDisallow: " + rule), "x");
        assertThat(rules.allows("http://a.example/" + "a".repeat(10_000))).isTrue();
    }

    @Test
    void anyBytesAtAllCanBeRead() {
        Random random = new Random(5);
        Stream.generate(() -> new byte[random.nextInt(300)])
                .limit(2000)
                .peek(random::nextBytes)
                .forEach(file -> rules(file, "x").allows("http://a.example/"));
        assertThat(rules(new byte[] {(byte) 0xef, (byte) 0xbb}, "x").allows("/")).isTrue();
    }

    private static RobotsRules rules(byte[] file, String agent) {
        return Robots.read(file).rulesFor(agent);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] octets(String escaped) {
        String lines = escaped.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        String utf8 = new String(bytes(lines), StandardCharsets.ISO_8859_1);
        return OCTET.matcher(utf8)
                .replaceAll(octet ->
                        java.util.regex.Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(octet.group(1), 16))))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
