package newsarchive.fetch.feed;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsarchive.fetch.xml.XmlText;
import newsarchive.fetch.xml.XmlTree;

/**
 * A feed of any form.
 *
 * @param title of the feed; empty if it has none
 * @param entries in the feed's order
 */
public record Feed(String title, List<FeedEntry> entries) {
    private static final int BEGINNING = 4096;

    /** Longer than any feed of articles; what comes behind is not read. */
    private static final int MOST_CHARACTERS = 20 << 20;

    /**
     * The first element, behind a declaration and comments, or the version of a JSON Feed. Nothing
     * is tried twice, for the beginning may be made to be slow.
     */
    private static final Pattern ROOT =
            Pattern.compile(
                    "^(?:\\s|(?><\\?.{0,1000}?\\?>)|(?><!--.{0,3000}?-->)|(?><!doctype[^\\[>]{0,1000}(?:\\[.{0,3000}?\\]\\s*+)?>))*+"
                            + "(?:<(?:rss|feed|channel|rdf|[a-z0-9]+:(?:feed|rdf|rss))[\\s>]"
                            + "|\\{.{0,2000}?\"version\"\\s*+:\\s*+\"https?:(?:\\\\?/){2}(?:www\\.)?jsonfeed\\.org)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    public Feed {
        entries = List.copyOf(entries);
    }

    /** Whether the content begins as a feed does, whatever the headers say. */
    public static boolean isFeed(byte[] content) {
        byte[] beginning = Arrays.copyOf(content, Math.min(BEGINNING, content.length));
        boolean wide = beginning.length > 1 && (beginning[0] == 0 || beginning[1] == 0);
        return ROOT.matcher(
                        wide || (beginning.length > 0 && beginning[0] < 0)
                                ? XmlText.decode(beginning, Optional.empty())
                                : new String(beginning, StandardCharsets.ISO_8859_1))
                .find();
    }

    /**
     * Reads a feed.
     *
     * @param contentType the header it came with, if there was one
     * @param address where it came from, against which links are made absolute; may be empty
     * @return nothing if it is no feed
     */
    public static Optional<Feed> read(
            byte[] content, Optional<String> contentType, String address) {
        String whole = XmlText.decode(content, contentType);
        String text = whole.substring(0, Math.min(MOST_CHARACTERS, whole.length()));
        return text.stripLeading().startsWith("{")
                ? JsonFeed.read(text, address)
                : XmlFeed.read(XmlTree.of(text), address);
    }

    /** The newest time at which an entry was published or changed. */
    public Optional<OffsetDateTime> newest() {
        return entries.stream()
                .flatMap(entry -> entry.updated().stream())
                .max(Comparator.naturalOrder());
    }
}
