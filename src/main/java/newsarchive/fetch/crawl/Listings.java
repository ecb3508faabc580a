package newsarchive.fetch.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Feeds and sitemaps, as far as a crawl needs them: what they name. */
final class Listings {
    private static final int MOST_BYTES = 50 << 20;

    private Listings() {}

    /** Nothing where the content is neither. */
    static Optional<Reading> read(Page page) {
        byte[] content = unpacked(page.content());
        if (!beginsWithTag(content)) {
            return Optional.empty();
        }
        try {
            Document document =
                    Jsoup.parse(
                            new ByteArrayInputStream(content),
                            null,
                            page.url(),
                            Parser.xmlParser());
            Element root = document.firstElementChild();
            return root == null ? Optional.empty() : read(root, page.url());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Reading> read(Element root, String base) {
        return switch (root.normalName().replaceFirst("^.*:", "")) {
            case "urlset" ->
                    Optional.of(
                            new Reading.Listing(
                                    !root.getElementsByTag("news:news").isEmpty(),
                                    locations(root, "url", base),
                                    List.of()));
            case "sitemapindex" ->
                    Optional.of(
                            new Reading.Listing(
                                    false, List.of(), locations(root, "sitemap", base)));
            case "rss", "feed", "rdf" ->
                    Optional.of(new Reading.Listing(true, entries(root, base), List.of()));
            default -> Optional.empty();
        };
    }

    private static List<Reading.Named> locations(Element root, String name, String base) {
        return root.children().stream()
                .filter(child -> child.normalName().equals(name))
                .flatMap(child -> named(text(child, "loc"), text(child, "lastmod"), base).stream())
                .toList();
    }

    private static List<Reading.Named> entries(Element root, String base) {
        return Stream.concat(
                        root.getElementsByTag("item").stream(),
                        root.getElementsByTag("entry").stream())
                .flatMap(entry -> named(link(entry), text(entry, "updated"), base).stream())
                .toList();
    }

    private static String link(Element entry) {
        for (Element link : entry.getElementsByTag("link")) {
            String rel = link.attr("rel");
            if (rel.isEmpty() || rel.equals("alternate")) {
                return link.hasAttr("href") ? link.attr("href") : link.text();
            }
        }
        return text(entry, "guid");
    }

    private static String text(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals(name))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private static Optional<Reading.Named> named(String link, String changed, String base) {
        return CanonicalUrl.of(org.jsoup.internal.StringUtil.resolve(base, link.strip()))
                .map(address -> new Reading.Named(address, instant(changed.strip())));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] unpacked(byte[] content) {
        if (content.length < 2 || content[0] != 0x1f || content[1] != (byte) 0x8b) {
            return content;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            return content;
        }
    }

    private static boolean beginsWithTag(byte[] content) {
        for (byte b : content) {
            if (b == '<') {
                return true;
            }
            if (b > ' ') {
                return false;
            }
        }
        return false;
    }
}
