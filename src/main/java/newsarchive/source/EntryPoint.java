package newsarchive.source;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where the news of a source can be found.
 *
 * @param kind what lies there
 * @param address of the feed, the sitemap or the page, absolute
 */
public record EntryPoint(Kind kind, String address) {

    /** What can lie at an entry point, the one that names new articles soonest first. */
    public enum Kind {
        NEWS_SITEMAP,
        FEED,
        SITEMAP,
        /** A page whose links lead to articles. */
        SITE;

        /** As it is printed and kept: {@code news-sitemap}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The kind that is printed so.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no entry point is " + word));
        }
    }
}
