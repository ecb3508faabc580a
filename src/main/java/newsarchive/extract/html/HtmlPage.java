package newsarchive.extract.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsarchive.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A page read once: its elements, meta tags and linked data.
 *
 * @param source the page as it came
 * @param title of the document, as one line; may be empty
 * @param thing the linked data that describes the article; a missing node when there is none
 */
public record HtmlPage(
        Page source,
        Document document,
        String title,
        Marks marks,
        MetaTags meta,
        LinkedData data,
        JsonNode thing) {
    private static final int LONGEST_LINE = 500;

    /** The schema.org types that are articles, whatever the genre. */
    public static final Set<String> ARTICLE_TYPES =
            Set.of(
                    "NewsArticle",
                    "Article",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "OpinionNewsArticle",
                    "BackgroundNewsArticle",
                    "ReviewNewsArticle",
                    "AskPublicNewsArticle",
                    "SatiricalArticle",
                    "AdvertiserContentArticle",
                    "LiveBlogPosting",
                    "BlogPosting",
                    "SocialMediaPosting",
                    "TechArticle",
                    "ScholarlyArticle",
                    "Report");

    public static HtmlPage read(Page page) {
        Document document =
                Jsoup.parse(HtmlDecoder.decode(page.content(), page.contentType()), page.url());
        Marks marks = new Marks(document);
        String title = marks.tag("title").map(HtmlPage::text).findFirst().orElse("");
        LinkedData data = new LinkedData(marks);
        return new HtmlPage(
                page, document, title, marks, new MetaTags(marks), data, article(data, title));
    }

    private static JsonNode article(LinkedData data, String title) {
        List<JsonNode> articles =
                data.things().filter(thing -> LinkedData.isA(thing, ARTICLE_TYPES)).toList();
        if (articles.size() > 1) {
            String letters = letters(title);
            for (JsonNode article : articles) {
                String headline = letters(LinkedData.text(article, "headline").orElse("-"));
                if (!headline.isEmpty() && letters.contains(headline)) {
                    return article;
                }
            }
        }
        return articles.isEmpty() ? MissingNode.getInstance() : articles.getFirst();
    }

    /** The text of a short element as one line, cut where no headline or byline goes on. */
    public static String text(Element element) {
        String text = element.text();
        return line(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text);
    }

    /** A text's letters and digits alone, in lower case: for telling whether two say the same. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    /** Text with every run of white space as one blank, and without the invisible characters. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0' || Character.isWhitespace(c)) {
                gap = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /** The address it was found at, when that is one on the web. */
    public Optional<URI> address() {
        return webAddress(source.url());
    }

    /** The address it was found at; of a page from a file, the one its own link names. */
    public Optional<URI> likelyAddress() {
        return address()
                .or(() ->
                        marks.tag("link")
                                .filter(link -> link.attr("rel").equals("canonical"))
                                .map(link -> link.attr("href"))
                                .flatMap(href -> webAddress(href).stream())
                                .findFirst());
    }

    /** The host of {@link #likelyAddress()}. */
    public Optional<String> host() {
        return likelyAddress().map(URI::getHost);
    }

    /** An absolute http(s) address with a host. */
    public static Optional<URI> webAddress(String url) {
        try {
            URI uri = new URI(url.strip().replace(" ", "%20").replace("|", "%7C"));
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // people and pages write anything into an address
        }
    }
}
