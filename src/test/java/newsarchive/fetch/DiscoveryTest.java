package newsarchive.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.fetch.discovery.Discovered;
import newsarchive.fetch.discovery.Discovery;
import newsarchive.fetch.discovery.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DiscoveryTest {
    private static final String FEED =
            "<rss><channel><title>Quay Times</title><item><link>/a</link>"
                    + "<pubDate>Tue, 03 Mar 2026 09:30:00 GMT</pubDate></item></channel></rss>";
    private static final String SITEMAP =
            "<urlset><url><loc>/a</loc><lastmod>2026-03-01</lastmod></url><url><loc>/b</loc></url>"
                    + "</urlset>";
    private static final String NEWS =
            "<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>/a</loc>"
                    + "</url></urlset>";

    private final Site site = new Site();
    private final Fetcher fetcher = OwnMachine.fetcher();

    @AfterEach
    void stop() {
        fetcher.close();
        site.close();
    }

    @Test
    void whatThePageAndRobotsNameIsShownWithWhatItBrings() {
        site.put(
                "/",
                "text/html",
                "<title>Quay Times: home</title><meta property='og:site_name' content='Quay Times'>"
                        + "<link rel='alternate' type='application/rss+xml' href='news.rss'>"
                        + "<link rel='alternate' type='application/atom+xml' href='/gone.atom'>"
                        + "<link rel='alternate' hreflang='de' href='/de'><a href='/a'>A</a>");
        site.put("/news.rss", "text/xml", FEED);
        site.put("/robots.txt", "text/plain", "Sitemap: " + site.at("/index.xml"));
        site.put(
                "/index.xml",
                "text/xml",
                "<sitemapindex><sitemap><loc>/pages.xml</loc></sitemap>"
                        + "<sitemap><loc>/latest-news.xml</loc></sitemap></sitemapindex>");
        site.put("/latest-news.xml", "text/xml", NEWS);
        Discovered discovered = discover("/");
        assertThat(discovered.name()).isEqualTo("Quay Times");
        assertThat(lines(discovered))
                .containsExactly(
                        "feed /news.rss: 1, 2026-03-03",
                        "- /gone.atom: HTTP 404",
                        "sitemap /index.xml: 2",
                        "news-sitemap /latest-news.xml: 1",
                        "site /: 1");
        assertThat(discovered.entryPoints())
                .extracting(point -> point.kind().word())
                .containsExactly("news-sitemap", "feed", "sitemap", "site");
    }

    @Test
    void aSiteThatSaysNothingIsAskedAtTheWellKnownPlaces() {
        site.put("/", "text/html", "<title>Quay Times</title>");
        site.put("/feed.xml", "text/xml", FEED);
        site.put("/sitemap.xml", "text/xml", SITEMAP);
        site.put("/rss", "text/html", "<p>We have no feeds.");
        assertThat(lines(discover("/")))
                .containsExactly(
                        "feed /feed.xml: 1, 2026-03-03",
                        "sitemap /sitemap.xml: 2, 2026-03-01",
                        "site /: 0");
    }

    @Test
    void aFeedIsAllThatThereIs() {
        site.put("/feed", "text/xml", FEED);
        Discovered discovered = discover("/feed");
        assertThat(discovered.name()).isEqualTo("Quay Times");
        assertThat(lines(discovered)).containsExactly("feed /feed: 1, 2026-03-03");
    }

    @Test
    void aSiteThatDoesNotAnswerIsToldWithTheReason() {
        assertThat(lines(discover("/"))).containsExactly("- /: HTTP 404");
    }

    private Discovered discover(String path) {
        return new Discovery(fetcher::fetch).of(site.at(path));
    }

    private List<String> lines(Discovered discovered) {
        return discovered.places().stream().map(this::line).toList();
    }

    private String line(Place place) {
        return place.point().map(point -> point.kind().word()).orElse("-")
                + " "
                + place.address().substring(site.at("").length())
                + ": "
                + (place.problem().isEmpty() ? place.entries() : place.problem())
                + place.newest().map(date -> ", " + date.toLocalDate()).orElse("");
    }
}
