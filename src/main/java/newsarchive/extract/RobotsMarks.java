package newsarchive.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.MetaTags;
import newsarchive.page.Page;

/**
 * What a page itself asks of archives, in its meta elements and its X-Robots-Tag headers, to all
 * robots or to ours. Where marks contradict each other the stricter counts, as search engines have
 * it. They bind who crawls; a file that a person loads is theirs.
 *
 * @param noindex the page is not to be kept
 * @param noarchive the page may be found, and its kept copy is not to be shown to others
 */
public record RobotsMarks(boolean noindex, boolean noarchive) {
    /** The name that a page can call us by. */
    public static final String AGENT = "newsarchive";

    private static final String EVERYBODY = "robots";

    /** Directives that carry a value behind a colon, which is no agent's name. */
    private static final Set<String> WITH_VALUE =
            Set.of("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview");

    /** Reads both; never fails on what a page holds. */
    public static RobotsMarks of(Page page) {
        Set<String> directives = new HashSet<>(inHeaders(page));
        MetaTags meta = HtmlPage.read(page).meta();
        meta.all(EVERYBODY, AGENT).flatMap(RobotsMarks::words).forEach(directives::add);
        return of(directives);
    }

    private static RobotsMarks of(Collection<String> directives) {
        boolean none = directives.contains("none");
        return new RobotsMarks(
                none || directives.contains("noindex"),
                none || directives.contains("noarchive") || directives.contains("nocache"));
    }

    private static Set<String> inHeaders(Page page) {
        Set<String> directives = new HashSet<>();
        for (String value : page.headers().getOrDefault("x-robots-tag", List.of())) {
            String agent = EVERYBODY;
            for (String word : words(value).toList()) {
                int colon = word.indexOf(':');
                String before = colon < 0 ? "" : word.substring(0, colon).strip();
                if (colon >= 0 && !WITH_VALUE.contains(before)) {
                    agent = before; // Speaks for what follows it, too.
                }
                if (agent.equals(EVERYBODY) || agent.equals(AGENT)) {
                    directives.add(word.substring(colon + 1).strip());
                }
            }
        }
        return directives;
    }

    private static Stream<String> words(String value) {
        return Stream.of(value.toLowerCase(Locale.ROOT).split(",", -1)).map(String::strip);
    }
}
