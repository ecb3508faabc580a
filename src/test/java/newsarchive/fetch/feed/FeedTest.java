package newsarchive.fetch.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedTest {
    private static final Path FEEDS = Path.of("src/test/resources/newsarchive/fetch/feed");

    static Stream<String> feeds() throws IOException {
        try (Stream<Path> files = Files.list(FEEDS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.xml|.*-feed\\.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Each feed lies beside what is to be read from it. */
    @ParameterizedTest
    @MethodSource("feeds")
    void everyFormOfFeedIsRead(String name) throws IOException {
        Feed feed = read(Files.readAllBytes(FEEDS.resolve(name))).orElseThrow();
        String expected = Files.readString(FEEDS.resolve(name + ".expected"));
        assertThat(print(feed)).isEqualTo(expected);
    }

    static List<TableRow> dates() {
        return Table.of(FEEDS.resolve("dates.tsv")).rows();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void datesAreReadAsTheyArePrinted(TableRow row) {
        String means = row.cell("means");
        assertThat(FeedDate.parse(row.cell("printed")).map(FeedTest::utcAndOffset).orElse("-"))
                .as(row.cell("reason"))
                .isEqualTo(means.equals("-") ? "-" : utcAndOffset(OffsetDateTime.parse(means)));
    }

    private static String utcAndOffset(OffsetDateTime date) {
        return date.toInstant() + " " + date.getOffset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "<html><body><p>x",
                "{\"a\": 1}",
                "[1]",
                "{",
                "<",
                "<urlset/>"
            })
    void whatIsNoFeedIsNone(String text) {
        assertThat(read(text.getBytes(UTF_8))).isEmpty();
        assertThat(Feed.isFeed(text.getBytes(UTF_8))).isFalse();
    }

    @Test
    void aFeedIsKnownByItsBeginning() throws IOException {
        for (String name : feeds().toList()) {
            assertThat(Feed.isFeed(Files.readAllBytes(FEEDS.resolve(name)))).as(name).isTrue();
        }
    }

    @Test
    void theHeaderDecidesWhereTheDocumentIsSilent() {
        byte[] feed =
                "<rss><channel><item><title>мир</title></item></channel></rss>"
                        .getBytes(Charset.forName("KOI8-R"));
        assertThat(Feed.read(feed, Optional.of("text/xml; charset=koi8-r"), "").orElseThrow())
                .extracting(f -> f.entries().getFirst().title())
                .isEqualTo("мир");
    }

    @Test
    void deepAndEndlessNestingCostsLittle() {
        String deep = "<rss><channel>" + "<item><title>".repeat(20_000);
        String entities =
                "<!DOCTYPE r [<!ENTITY a \""
                        + "x".repeat(1900)
                        + "\">]><rss><channel><item><title>"
                        + "&a;".repeat(50_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    assertThat(read(deep.getBytes(UTF_8))).isPresent();
                    assertThat(read(entities.getBytes(UTF_8)).orElseThrow().entries().getFirst())
                            .satisfies(e -> assertThat(e.title().length()).isLessThan(2 << 20));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!---->",
                "<!-- -->",
                "<!DOCTYPE [",
                "<?a?>",
                "<a>",
                "<a b='c' xmlns:d='e'>",
                "&a;",
                "{\"version\"",
                "<rss><item><description>href=                ",
                "<item><title><link>",
                "\n",
                "<![CDATA["
            })
    void endlessRepetitionCostsLittle(String piece) {
        byte[] endless = ("<rss><item>" + piece.repeat((1 << 18) / piece.length())).getBytes(UTF_8);
        byte[] alone = piece.repeat((1 << 18) / piece.length()).getBytes(UTF_8);
        byte[] spaces = ("<rss><item><description>href=" + " ".repeat(1 << 20)).getBytes(UTF_8);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    read(endless);
                    read(alone);
                    read(spaces);
                    Feed.isFeed(alone);
                });
    }

    @Test
    void brokenBytesCostAFieldAndNeverTheFeed() throws IOException {
        RandomGenerator random = new Random(20260303);
        byte[] good = Files.readAllBytes(FEEDS.resolve("rss-everyday.xml"));
        for (int run = 0; run < 500; run++) {
            byte[] bad = good.clone();
            for (int i = 0; i < 6; i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            assertThat(Feed.read(bad, Optional.empty(), "https://a.example/")).isNotNull();
        }
    }

    private static Optional<Feed> read(byte[] content) {
        return Feed.read(content, Optional.empty(), "https://feeds.example/all/feed.xml");
    }

    private static String print(Feed feed) {
        StringBuilder lines = new StringBuilder("feed: " + feed.title() + "\n");
        for (FeedEntry entry : feed.entries()) {
            lines.append("title: ").append(entry.title()).append('\n');
            line(lines, "link", entry.link());
            line(lines, "id", entry.id());
            line(lines, "published", entry.published().map(Object::toString).orElse(""));
            line(lines, "updated", entry.updated().map(Object::toString).orElse(""));
            line(lines, "author", entry.author());
            line(lines, "summary", entry.summary());
            line(lines, "content", entry.content());
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.append("  ").append(name).append(": ").append(value.strip()).append('\n');
        }
    }

    /** Writes the expectations anew, to be read by a person before they are kept. */
    public static void main(String... names) {
        try {
            for (String name : names.length == 0 ? feeds().toList() : List.of(names)) {
                Feed feed = read(Files.readAllBytes(FEEDS.resolve(name))).orElseThrow();
                Files.writeString(FEEDS.resolve(name + ".expected"), print(feed));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
