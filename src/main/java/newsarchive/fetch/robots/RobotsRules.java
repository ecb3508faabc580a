package newsarchive.fetch.robots;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one agent has to follow on one site. */
public final class RobotsRules {
    /** Nothing is forbidden. */
    public static final RobotsRules ALL_ALLOWED = new RobotsRules(List.of(), Optional.empty());

    /** Everything is forbidden. */
    public static final RobotsRules NONE_ALLOWED =
            new RobotsRules(List.of(new Rule(false, PathPattern.of("/"))), Optional.empty());

    private static final Pattern SECONDS = Pattern.compile("\\d{1,7}(\\.\\d{1,9})?|\\.\\d{1,9}");

    private final List<Rule> rules;
    private final Optional<Duration> crawlDelay;

    private RobotsRules(List<Rule> rules, Optional<Duration> crawlDelay) {
        this.rules = rules;
        this.crawlDelay = crawlDelay;
    }

    static RobotsRules of(List<Group> groups) {
        return new RobotsRules(
                groups.stream().flatMap(group -> group.rules().stream()).toList(),
                groups.stream()
                        .flatMap(group -> group.delays().stream())
                        .filter(delay -> SECONDS.matcher(delay).matches())
                        .map(delay ->
                                Duration.ofMillis(Math.round(1000 * Double.parseDouble(delay))))
                        .max(Duration::compareTo));
    }

    /**
     * Whether an address may be asked for. The longest pattern decides, and of two equally long
     * ones the one that allows.
     *
     * @param url with everything escaped that must not stand in an address; compared octet by octet
     */
    public boolean allows(String url) {
        String path = path(octets(url));
        int allowed = 0;
        int forbidden = 0;
        for (Rule rule : rules) {
            int weight = rule.weight(path);
            if (rule.allows()) {
                allowed = Math.max(allowed, weight);
            } else {
                forbidden = Math.max(forbidden, weight);
            }
        }
        return forbidden <= allowed;
    }

    /** The pause asked for between two requests; the longest where several are named. */
    public Optional<Duration> crawlDelay() {
        return crawlDelay;
    }

    private static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Path and query, beginning with a slash; of addresses without a scheme too. */
    private static String path(String url) {
        int from = url.startsWith("//") ? 2 : 0;
        int early = firstOf("/?;", url, from);
        int scheme = url.indexOf("://", from);
        int host = scheme < 0 || early < scheme ? from : scheme + 3;
        int start = firstOf("/?;", url, host);
        int hash = url.indexOf('#', from);
        int end = hash < 0 ? url.length() : hash;
        if (start >= end) {
            return "/";
        }
        String path = url.substring(start, end);
        return path.startsWith("/") ? path : "/" + path;
    }

    /** The first place of one of the characters; the text's length where there is none. */
    private static int firstOf(String characters, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
