package newsarchive.extract.body;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/**
 * The text as the page's linked data gives it: often cut or flattened, so it only tells whether the
 * text found is whole, and stands in when none was found.
 */
record Witness(List<String> paragraphs, boolean isLive) {
    private static final Set<String> LIVE = Set.of("LiveBlogPosting");
    private static final int LONGEST = 1_000_000;
    private static final int MOST_POSTS = 1_000;
    private static final int FIRST_POSTS = 1_500;

    static Witness of(HtmlPage page) {
        JsonNode thing = page.thing();
        Stream<String> text = LinkedData.text(thing, "articleBody").stream();
        boolean isLive = LinkedData.isA(thing, LIVE);
        Stream<String> posts = isLive ? posts(thing.path("liveBlogUpdate")) : Stream.empty();
        List<String> lines = Stream.concat(text, posts).flatMap(Witness::lines).toList();
        return new Witness(lines, isLive);
    }

    /** Each post of a live blog under its heading, in the order given. */
    private static Stream<String> posts(JsonNode updates) {
        return (updates.isArray() ? updates.valueStream() : Stream.of(updates))
                .limit(MOST_POSTS)
                .flatMap(post ->
                        Stream.concat(
                                LinkedData.text(post, "headline").stream(),
                                LinkedData.text(post, "articleBody").stream()));
    }

    private static Stream<String> lines(String whole) {
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        if (text.contains("</p>") || text.contains("<br")) {
            return PageText.of(Jsoup.parse(text)).blocks.stream().map(Block::text);
        }
        String plain =
                text.contains("<") || text.contains("&") ? Jsoup.parse(text).wholeText() : text;
        return plain.lines().map(HtmlPage::line).filter(line -> !line.isEmpty());
    }

    int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /**
     * The text below which what was found cannot be whole. Linked data of live blogs often keeps
     * posts that the page no longer shows.
     */
    int least() {
        return isLive ? Math.min(length() / 2, FIRST_POSTS) : length() / 2;
    }

    Body body() {
        return new EndMatter(paragraphs).body("JSON-LD articleBody", List.of(), 0);
    }
}
