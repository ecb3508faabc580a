package newsarchive.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class VisitTest {
    private final Site site = new Site();
    private final Fetcher fetcher =
            new Fetcher(
                    new FetchOptions(
                            new FetchOptions.Limits(
                                    1 << 20, Duration.ofSeconds(10), Duration.ofSeconds(10)),
                            Duration.ZERO,
                            8,
                            FetchOptions.Reach.ANY,
                            ""));

    @AfterEach
    void stop() {
        fetcher.close();
        site.close();
    }

    @Test
    void anArticleIsOnePage() {
        site.put("/a.html", "text/html", "<p>a");
        assertThat(visit("/a.html")).containsExactly("/a.html");
    }

    @Test
    void everyEntryOfAnRssFeedIsAskedForOnce() {
        site.put("/n/a.html", "text/html", "<p>a").put("/b.html", "text/html", "<p>b");
        site.put(
                "/n/rss.xml",
                "text/html",
                """
                <?xml version="1.0"?><rss version="2.0"><channel><title>T</title>
                <link>./</link><description>D</description>
                <item><title>A</title><link>a.html</link></item>
                <item><title>B</title><link>/b.html</link></item>
                <item><title>A again</title><link>a.html</link></item>
                <item><title>Nothing</title></item>
                </channel></rss>
                """);
        assertThat(visit("/n/rss.xml")).containsExactly("/n/a.html", "/b.html");
    }

    @Test
    void linksOfAnAtomFeedGoByItsBase() {
        site.put("/deep/a.html", "text/html", "<p>a").put("/deep/er/b.html", "text/html", "<p>b");
        site.put(
                "/atom",
                "application/octet-stream",
                """
                <!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom" xml:base="/deep/">
                <title>T</title><id>urn:t</id><updated>2026-01-01T00:00:00Z</updated>
                <entry><title>A</title><id>urn:a</id><updated>2026-01-01T00:00:00Z</updated>
                <link href="a.html"/></entry>
                <entry xml:base="er/"><title>B</title><id>urn:b</id>
                <updated>2026-01-01T00:00:00Z</updated>
                <link rel="self" href="b.atom"/><link rel="alternate" href="b.html"/></entry>
                </feed>
                """);
        assertThat(visit("/atom")).containsExactly("/deep/a.html", "/deep/er/b.html");
    }

    @Test
    void rdfFeedsAreReadToo() {
        site.put("/a.html", "text/html", "<p>a");
        site.put(
                "/rdf",
                "text/xml",
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T</title>
                <link>x</link><description>d</description></channel>
                <item rdf:about="a"><title>A</title><link>a.html</link></item></rdf:RDF>
                """);
        assertThat(visit("/rdf")).containsExactly("/a.html");
    }

    @Test
    void oneMissingEntryDoesNotCostTheOthers() {
        site.put("/b.html", "text/html", "<p>b");
        site.put("/rss", "text/xml", rss("/a.html", "/b.html"));
        assertThat(visit("/rss")).containsExactly("HTTP 404", "/b.html");
    }

    @Test
    void brokenFeedsGiveWhatTheyHaveAndReadNothingElse() {
        site.put("/a.html", "text/html", "<p>a");
        site.put(
                "/broken",
                "text/xml",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'>"
                        + "<channel><title>&x;</title><item><link>/a.html</link></rss>");
        site.put("/empty", "text/xml", "<rss version='2.0'>");
        assertThat(visit("/broken")).containsExactly("/a.html");
        assertThat(visit("/empty")).isEmpty();
    }

    @Test
    void aSitemapLeadsToItsPagesTheNewestFirstAndToNoOtherSite() {
        site.put("/a.html", "text/html", "<p>a").put("/b.html", "text/html", "<p>b");
        site.put(
                "/sitemap.xml",
                "text/xml",
                "<sitemapindex><sitemap><loc>/sitemap.xml</loc></sitemap>"
                        + "<sitemap><loc>/one.xml</loc></sitemap></sitemapindex>");
        site.put(
                "/one.xml",
                "text/xml",
                "<urlset><url><loc>/a.html</loc><lastmod>2026-03-01</lastmod></url>"
                        + "<url><loc>/b.html</loc><lastmod>2026-03-02</lastmod></url>"
                        + "<url><loc>https://elsewhere.example/</loc></url></urlset>");
        assertThat(visit("/sitemap.xml")).containsExactly("/b.html", "/a.html");
    }

    @Test
    void aSiteIsWalkedFromItsFeedsAlongItsLinksEachPageOnce() {
        site.put(
                "/",
                "text/html",
                "<link rel=alternate type=application/rss+xml href=/rss><a href=/a.html#top>A</a>"
                        + "<a href=/c.html>C</a><a href=/c.pdf>P</a>"
                        + "<a href=https://elsewhere.example/>E</a>");
        site.put("/rss", "text/xml", rss("/b.html", "/a.html"));
        site.put("/a.html", "text/html", "<p>a <a href='/'>home</a>");
        site.put("/b.html", "text/html", "<p>b <a href='/d.html'>d</a>");
        site.put("/c.html", "text/html", "<p>c").put("/d.html", "text/html", "<p>d");
        assertThat(visit("/")).containsExactly("/", "/b.html", "/a.html", "/c.html", "/d.html");
    }

    @Test
    void aListOfFeedsLeadsToTheArticlesOfAll() {
        site.put("/a.html", "text/html", "<p>a").put("/b.html", "text/html", "<p>b");
        site.put("/1", "text/xml", rss("/a.html")).put("/2", "text/xml", rss("/b.html", "/a.html"));
        site.put(
                "/list.opml",
                "text/x-opml",
                "<opml><outline xmlUrl='%s'/><outline xmlUrl='%s'/></opml>"
                        .formatted(site.at("/1"), site.at("/2")));
        assertThat(visit("/list.opml")).containsExactly("/a.html", "/b.html");
    }

    @Test
    void noPageIsAskedForBeforeItIsWanted() {
        site.put("/rss", "text/xml", rss("/a.html", "/b.html", "/c.html"));
        site.put("/a.html", "text/html", "<p>a");
        assertThat(new Visit(fetcher).of(site.at("/rss")).limit(1)).hasSize(1);
        assertThat(site.asked).hasSizeLessThan(4);
    }

    @Test
    void whatIsNoPageIsRefusedByItsType() {
        site.put("/a.pdf", "application/pdf", "%PDF-1.7");
        site.put("/a.txt", "text/plain", "plain words");
        assertThat(visit("/a.pdf")).containsExactly("content type application/pdf");
        assertThat(visit("/a.txt")).containsExactly("content type text/plain");
    }

    private static String rss(String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append("<item><title>t</title><link>").append(link).append("</link></item>");
        }
        return "<rss version='2.0'><channel><title>T</title><link>/</link><description>d"
                + "</description>"
                + items
                + "</channel></rss>";
    }

    /** The path of each page that came, and why the others did not. */
    private List<String> visit(String path) {
        return new Visit(fetcher)
                .of(site.at(path))
                .map(fetch ->
                        switch (fetch) {
                            case Fetch.Fetched(var _, var page) ->
                                    page.url().substring(site.at("").length());
                            case Fetch.Refused(var _, var why) -> why;
                            case Fetch.Unchanged _ -> "unchanged";
                            case Fetch.Redirected(var _, var to) -> to;
                            case Fetch.Failed(var _, var why, var _) -> why;
                        })
                .toList();
    }
}
