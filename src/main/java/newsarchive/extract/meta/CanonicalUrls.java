package newsarchive.extract.meta;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;
import newsarchive.page.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * The address an article is known by. A page on the web may only speak for its own site; a page
 * from a file or from one's own machine is believed whichever site it names.
 */
final class CanonicalUrls {
    private static final List<Rule<String>> RULES =
            List.of(
                    new Rule<>("link canonical", p -> link(p)),
                    new Rule<>("og:url", p -> p.meta().first("og:url")),
                    new Rule<>("JSON-LD url", p -> LinkedData.text(p.thing(), "url")));

    private CanonicalUrls() {}

    static Optional<Found<String>> find(HtmlPage page) {
        for (Rule<String> rule : RULES) {
            Optional<URI> named =
                    rule.reading()
                            .apply(page)
                            .flatMap(url -> absolute(page, url))
                            .filter(url -> isBelieved(page, url));
            if (named.isPresent()) {
                return Optional.of(new Found<>(withoutFragment(named.get()), rule.name()));
            }
        }
        return page.address().map(url -> new Found<>(withoutFragment(url), "address of the page"));
    }

    private static Optional<String> link(HtmlPage page) {
        return page.marks()
                .tag("link")
                .filter(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("canonical"))
                .map(link -> link.attr("href"))
                .filter(href -> !href.isBlank())
                .findFirst();
    }

    private static Optional<URI> absolute(HtmlPage page, String url) {
        Optional<URI> web = HtmlPage.webAddress(url);
        return web.isPresent() || url.isBlank() || url.contains(":")
                ? web
                : page.address()
                        .flatMap(base -> HtmlPage.webAddress(base.resolve(path(url)).toString()));
    }

    private static String path(String url) {
        try {
            return new URI(url.strip()).toString();
        } catch (java.net.URISyntaxException e) {
            return ""; // then the page's own address stands
        }
    }

    private static boolean isBelieved(HtmlPage page, URI named) {
        return page.address()
                .filter(own -> !PageAddress.isOwnMachine(own.toString()))
                .map(own -> isSameSite(own, named) && (isFront(own) || !isFront(named)))
                .orElse(true);
    }

    /** Broken templates name the front page as the address of every article. */
    private static boolean isFront(URI url) {
        @Nullable String path = url.getPath();
        return (path == null || path.length() < 2) && url.getQuery() == null;
    }

    private static boolean isSameSite(URI own, URI named) {
        return own.getHost().equalsIgnoreCase(named.getHost()) || site(own).equals(site(named));
    }

    private static String site(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        @Nullable String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
        return domain == null ? lastTwoLabels(host) : domain;
    }

    /** Of hosts under a domain that the public list does not know. */
    private static String lastTwoLabels(String host) {
        if (Character.isDigit(host.charAt(host.length() - 1))) {
            return host; // a number is all of it
        }
        int last = host.lastIndexOf('.');
        return host.substring(host.lastIndexOf('.', last - 1) + 1);
    }

    private static String withoutFragment(URI url) {
        String text = url.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? text : text.substring(0, fragment);
    }
}
