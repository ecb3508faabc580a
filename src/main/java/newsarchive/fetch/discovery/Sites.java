package newsarchive.fetch.discovery;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import newsarchive.page.CanonicalUrl;

/** Which addresses belong together. */
public final class Sites {
    private Sites() {}

    /** Whether two addresses lie on one site: under one registered name, or on one host. */
    public static boolean areSame(String one, String other) {
        return of(one).test(other);
    }

    /** Those addresses that lie on the site of this one; none if it is no address. */
    public static Predicate<String> of(String address) {
        Optional<String> site = name(address);
        return other -> site.isPresent() && site.equals(name(other));
    }

    /** Whether the address is that of a whole site rather than of one page on it. */
    public static boolean isWhole(String address) {
        return CanonicalUrl.of(address)
                .map(URI::create)
                .filter(uri -> uri.getRawPath() == null || uri.getRawPath().length() < 2)
                .filter(uri -> uri.getRawQuery() == null)
                .isPresent();
    }

    private static Optional<String> name(String address) {
        return CanonicalUrl.of(address)
                .map(URI::create)
                .map(URI::getHost)
                .map(host -> host.toLowerCase(Locale.ROOT))
                .map(host -> {
                    String registered = EffectiveTldFinder.getAssignedDomain(host, true, false);
                    return registered == null ? host : registered;
                });
    }
}
