package newsarchive.page;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one form of an http(s) address under which a page is known. It names a page and is not for
 * asking for it: parameters are sorted, those that only follow the reader are gone, and so is the
 * fragment unless it is a {@code #!} route.
 */
public final class CanonicalUrl {
    /** Escapes, dots in paths, default ports, international host names, order of parameters. */
    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();

    private static final Pattern BEGINNING = Pattern.compile("^https?://(?:www\\.(?=[^/]*\\.))?");

    private static final UrlParameters PARAMETERS = UrlParameters.builtIn();

    private CanonicalUrl() {}

    /** The canonical form, or nothing if the text is no absolute http(s) address with a host. */
    public static Optional<String> of(String address) {
        String trimmed = address.strip();
        if (!isWeb(trimmed) || hasControl(trimmed)) {
            return Optional.empty();
        }
        int hash = trimmed.indexOf('#');
        String fragment = hash < 0 ? "" : trimmed.substring(hash);
        String page = PARAMETERS.strip(hash < 0 ? trimmed : trimmed.substring(0, hash));
        return normalize(page)
                .filter(CanonicalUrl::hasHost)
                .map(url -> fragment.startsWith("#!") ? url + fragment : url);
    }

    /**
     * By what a page is looked up: the canonical form without the scheme and without {@code www.},
     * since people copy addresses with either. Nothing if the text is no address, with or without
     * the scheme.
     */
    public static Optional<String> key(String address) {
        String trimmed = address.strip();
        return of(isWeb(trimmed) ? trimmed : "https://" + trimmed)
                .map(url -> BEGINNING.matcher(url).replaceFirst(""));
    }

    /** Whether the text begins as an http(s) address does. */
    static boolean isWeb(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.equals("https://");
    }

    private static Optional<String> normalize(String url) {
        // The normalizer knows no numeric IPv6 hosts; those are never a publisher's.
        return url.contains("://[")
                ? literalHost(url)
                : Optional.ofNullable(NORMALIZER.filter(url));
    }

    private static Optional<String> literalHost(String url) {
        try {
            return Optional.of(new URI(url).normalize().toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean hasHost(String url) {
        try {
            String host = new URI(url).getHost();
            return host != null && !host.isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
