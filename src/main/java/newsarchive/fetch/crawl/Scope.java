package newsarchive.fetch.crawl;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;
import java.util.Optional;
import newsarchive.fetch.safety.Target;

/** Which addresses belong to one site: those under one registered domain. */
final class Scope {
    private Scope() {}

    static boolean isSameSite(String one, String other) {
        Optional<String> site = site(one);
        return site.isPresent() && site.equals(site(other));
    }

    private static Optional<String> site(String address) {
        return Target.of(address).map(target -> target.uri().getHost()).map(Scope::domain);
    }

    /** Of numeric addresses and names without a known ending, the host itself. */
    private static String domain(String host) {
        if (host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1))) {
            return host;
        }
        String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
        return domain == null ? host : domain.toLowerCase(Locale.ROOT);
    }
}
