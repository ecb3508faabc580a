package newsarchive.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One page file of the sample, as a feed or an archive needs it.
 *
 * @param path from the sample's folder, with slashes: {@code pages/HOST/NAME.html}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path, never by equals
record SamplePage(String path, byte[] content, Document document) {
    /** When pages that print no date count as fetched. */
    static final Instant UNDATED = Instant.parse("2026-01-01T00:00:00Z");

    private static final Set<String> NOT_ARTICLES =
            Set.of(
                    "pages/courierpost.example/index.html",
                    "pages/globeandfield.example/about.html",
                    "pages/harborledger.example/not-found.html",
                    "pages/meridian-wire.example/search.html",
                    "pages/nordlicht-zeitung.example/zustimmung.html",
                    "pages/pacificobserver.example/video-harbour-exercise.html",
                    "pages/securitydesk.example/tag-espionage.html",
                    "pages/thenorthstar.example/login.html");

    private static final List<String> TITLES =
            List.of(
                    "meta[property=og:title]",
                    "meta[name=dcterms.title]",
                    "h1 .schlagzeile",
                    "h1",
                    "td > font[size=5]",
                    "title");

    private static final List<String> DESCRIPTIONS =
            List.of(
                    "meta[name=description]",
                    "meta[property=og:description]",
                    "[itemprop=description]",
                    ".dek",
                    "td > font[color=#666666] > i");

    /** The pages below {@code sample/pages}, sorted by path. */
    static List<SamplePage> allIn(Path sample) {
        try (var files = Files.walk(sample.resolve("pages"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> read(sample, file))
                    .sorted((a, b) -> a.path.compareTo(b.path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SamplePage read(Path sample, Path file) {
        try {
            String path = sample.relativize(file).toString().replace('\\', '/');
            byte[] content = Files.readAllBytes(file);
            var document = Jsoup.parse(new ByteArrayInputStream(content), null, "");
            return new SamplePage(path, content, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String host() {
        return path.split("/", -1)[1];
    }

    /** The address the page gives itself; two versions of one article share it. */
    URI canonical() {
        return URI.create(document.expectFirst("link[rel=canonical]").attr("href"));
    }

    boolean isArticle() {
        return !NOT_ARTICLES.contains(path);
    }

    boolean isSecondVersion() {
        return path.endsWith(".v2.html");
    }

    /** Whether another page tells the same story in the same words. */
    boolean isCopy() {
        return isSecondVersion() || path.endsWith("-wire.html");
    }

    /** One word for each version of each address, for feeds. */
    String guid() {
        return canonical() + (isSecondVersion() ? "#v2" : "");
    }

    String language() {
        String declared = document.expectFirst("html").attr("lang").split("-", -1)[0];
        return declared.isEmpty() ? "en" : declared;
    }

    String title() {
        return firstText(TITLES).orElseThrow();
    }

    Optional<String> description() {
        return firstText(DESCRIPTIONS);
    }

    Optional<Instant> published() {
        return isArticle() ? PageDates.in(document).stream().findFirst() : Optional.empty();
    }

    /** The latest moment the page speaks of itself, which is when it counts as fetched. */
    Instant captured() {
        return isArticle()
                ? PageDates.in(document).stream().max(Instant::compareTo).orElse(UNDATED)
                : UNDATED;
    }

    /** What a server would say: old pages leave their character set to the page itself. */
    String contentType() {
        var declared = document.selectFirst("meta[charset]");
        return declared == null ? "text/html" : "text/html; charset=" + declared.attr("charset");
    }

    private Optional<String> firstText(List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> document.select(selector).stream())
                .map(SamplePage::textOf)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    @Override
    public String toString() {
        return path;
    }

    private static String textOf(Element element) {
        return element.nameIs("meta") ? element.attr("content") : element.text();
    }
}
