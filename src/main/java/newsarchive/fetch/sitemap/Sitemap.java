package newsarchive.fetch.sitemap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.fetch.feed.Feed;
import newsarchive.fetch.xml.Reference;
import newsarchive.fetch.xml.XmlText;

/**
 * A sitemap in XML, in plain text, or an RSS or Atom feed in its place.
 *
 * @param isIndex whether it names other sitemaps rather than pages
 * @param listed pages or sitemaps, each once, in order; at most {@value #MOST}
 * @param isCut whether there were more, or more bytes than a sitemap may have
 */
public record Sitemap(boolean isIndex, List<Listed> listed, boolean isCut) {
    /** What the protocol allows. */
    public static final int MOST = 50_000;

    /** What the protocol allows, unpacked. */
    static final int MOST_BYTES = 50 << 20;

    private static final int BEGINNING = 4096;

    private static final Pattern ROOT =
            Pattern.compile("<(?:[\\w.-]+:)?(urlset|sitemapindex)[\\s>]", Pattern.CASE_INSENSITIVE);

    public Sitemap {
        listed = List.copyOf(listed);
    }

    /** Whether the content, packed or not, begins as a sitemap in XML does. */
    public static boolean isSitemap(byte[] content) {
        return ROOT.matcher(beginning(Unpacked.of(content, BEGINNING).bytes())).find();
    }

    /** Whether the sitemap, packed or not, tells the news of these days. */
    public static boolean isForNews(byte[] content) {
        return beginning(Unpacked.of(content, BEGINNING).bytes()).contains("schemas/sitemap-news/");
    }

    private static String beginning(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == -1);
        return wide
                ? XmlText.decode(bytes, Optional.empty())
                : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads a sitemap, packed with gzip or not. One that breaks off or is not well-formed gives
     * what can be read of it.
     *
     * @param contentType the header it came with, if there was one
     * @param address where it came from, against which addresses are made absolute; may be empty
     * @return nothing if it is no sitemap
     */
    public static Optional<Sitemap> read(
            byte[] content, Optional<String> contentType, String address) {
        Unpacked unpacked = Unpacked.of(content, MOST_BYTES);
        String text = XmlText.decode(unpacked.bytes(), contentType);
        if (ROOT.matcher(text.substring(0, Math.min(BEGINNING, text.length()))).find()) {
            return Optional.of(new XmlSitemap(address).read(text, unpacked.isCut()));
        }
        return text.stripLeading().startsWith("<")
                ? feed(unpacked.bytes(), contentType, address)
                : plain(text, unpacked.isCut());
    }

    private static Optional<Sitemap> feed(
            byte[] content, Optional<String> contentType, String address) {
        return Feed.read(content, contentType, address)
                .map(feed ->
                        of(
                                false,
                                feed.entries().stream()
                                        .filter(entry -> Reference.isWeb(entry.link()))
                                        .map(entry ->
                                                new Listed(
                                                        entry.link(), entry.updated(), Map.of()))));
    }

    /** One address a line; what is none is passed over, and a text without any is no sitemap. */
    private static Optional<Sitemap> plain(String text, boolean isCut) {
        Sitemap sitemap =
                of(
                        false,
                        text.lines()
                                .map(String::strip)
                                .filter(line -> Reference.isWeb(line) && !line.contains(" "))
                                .map(line -> new Listed(line, Optional.empty(), Map.of())));
        return sitemap.listed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sitemap(false, sitemap.listed, isCut || sitemap.isCut));
    }

    private static Sitemap of(boolean isIndex, Stream<Listed> listed) {
        Listing listing = new Listing();
        listed.takeWhile(_ -> !listing.isFull()).forEach(listing::add);
        return new Sitemap(isIndex, listing.all(), listing.isFull());
    }
}
