package newsarchive.fetch.safety;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.page.CanonicalUrl;

/**
 * An http(s) address that can be asked: its host in plain spelling, all else escaped, no fragment
 * and no name of a user.
 */
public record Target(URI uri) {
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?i)(https?)://(?:[^/?#\\\\]*@)?(\\[[^\\]]*\\]|[^/?#:\\\\]*)(:\\d*)?(.*)");

    /** What people write into addresses all the same. */
    private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\\\^`{|}]");

    /** Nothing where there is no such address. */
    public static Optional<Target> of(String address) {
        int hash = address.indexOf('#');
        String page = (hash < 0 ? address : address.substring(0, hash)).strip();
        Matcher parts = PARTS.matcher(page);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return host(parts.group(2))
                .flatMap(host ->
                        uri(
                                parts.group(1).toLowerCase(Locale.ROOT)
                                        + "://"
                                        + host
                                        + port(parts.group(3))
                                        + path(parts.group(4))))
                .filter(uri -> uri.getHost() != null && uri.getPort() <= 65_535)
                .map(Target::new);
    }

    /** Where a redirect leads; nothing where it leads out of the web. */
    public Optional<Target> resolve(String location) {
        try {
            return of(uri.resolve(new URI(escaped(location.strip()))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return of(location);
        }
    }

    private static String escaped(String location) {
        return ILLEGAL.matcher(location)
                .replaceAll(sign -> "%%%02X".formatted((int) sign.group().charAt(0)));
    }

    /** Scheme, host and port, as in {@code https://news.example:8443}; robots.txt holds for it. */
    public String site() {
        return uri.getScheme() + "://" + authority();
    }

    /** Host and port if one is named; whom a pause between requests is meant for. */
    public String authority() {
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    /** Wide digits and the like become plain; nothing where no host is left. */
    private static Optional<String> host(String written) {
        if (written.startsWith("[")) {
            return written.contains("%") ? Optional.empty() : Optional.of(written);
        }
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).replace('。', '.');
        String name = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
        try {
            String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return ascii.isEmpty()
                    ? Optional.empty()
                    : Ipv4Spelling.plain(ascii).or(() -> Optional.of(ascii));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String port(String written) {
        return written == null || written.length() == 1 ? "" : written;
    }

    private static String path(String written) {
        return written.isEmpty() || written.startsWith("?") ? "/" + written : written;
    }

    /** An address as people write it is escaped first. */
    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(new URI(address).toASCIIString()));
        } catch (URISyntaxException e) {
            return CanonicalUrl.of(address).flatMap(Target::parsed);
        }
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
