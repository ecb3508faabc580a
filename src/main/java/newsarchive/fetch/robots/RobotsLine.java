package newsarchive.fetch.robots;

import java.util.Locale;
import java.util.Optional;

/** A line of a robots.txt that says something: a known key and its value. */
record RobotsLine(Key key, String value) {
    enum Key {
        USER_AGENT,
        ALLOW,
        DISALLOW,
        CRAWL_DELAY,
        SITEMAP,
        /** Keys of other programs; they neither end a group nor begin one. */
        OTHER
    }

    private static final String BLANKS = "[\\x00-\\x20]+";

    /** Nothing for comments and for lines that are no pair. */
    static Optional<RobotsLine> parse(String line) {
        String text = strip(before('\0', before('#', line)));
        int colon = text.indexOf(':');
        if (colon >= 0) {
            return line(text.substring(0, colon), text.substring(colon + 1));
        }
        // People forget the colon; two words are a key and its value, more are prose.
        String[] words = text.split("[ \t]+", -1);
        return words.length == 2 ? line(words[0], words[1]) : Optional.empty();
    }

    private static Optional<RobotsLine> line(String key, String value) {
        String name = strip(key).toLowerCase(Locale.ROOT);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new RobotsLine(RobotsKeys.of(name), strip(value)));
    }

    private static String before(char end, String text) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String strip(String text) {
        return text.replaceAll("^" + BLANKS + "|" + BLANKS + "$", "");
    }
}
