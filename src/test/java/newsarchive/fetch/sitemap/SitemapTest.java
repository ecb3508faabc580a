package newsarchive.fetch.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SitemapTest {
    private static final String SITE = "https://harbour.example";
    private static final String OPEN =
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                    + " xmlns:n=\"http://www.google.com/schemas/sitemap-news/0.9\""
                    + " xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">";

    @Test
    void pagesAreReadWithTheirDates() {
        Sitemap sitemap =
                read(
                        OPEN
                                + "<url><loc> "
                                + SITE
                                + "/a?x=1&amp;y=2 </loc><lastmod>2026-03-03</lastmod>"
                                + "<image:image><image:loc>/i.png</image:loc></image:image></url>"
                                + "<url><loc><![CDATA[/b?x=1&y=2]]></loc>"
                                + "<lastmod>2026-03-03T10:00:00+01:00</lastmod></url></urlset>");
        assertThat(urls(sitemap)).containsExactly(SITE + "/a?x=1&y=2", SITE + "/b?x=1&y=2");
        assertThat(sitemap.listed())
                .extracting(listed -> listed.lastmod().orElseThrow().toString())
                .containsExactly("2026-03-03T00:00Z", "2026-03-03T10:00+01:00");
    }

    @Test
    void newsIsReadUnderAnyPrefix() {
        Sitemap sitemap =
                read(
                        OPEN
                                + "<url><loc>/a</loc><n:news><n:publication><n:name>Courier</n:name>"
                                + "<n:language>en</n:language></n:publication>"
                                + "<n:publication_date>2026-03-03</n:publication_date>"
                                + "<n:title>Tide &amp; time</n:title></n:news></url></urlset>");
        assertThat(sitemap.listed().getFirst().news())
                .containsEntry("name", "Courier")
                .containsEntry("language", "en")
                .containsEntry("publication_date", "2026-03-03")
                .containsEntry("title", "Tide & time");
        assertThat(Sitemap.isForNews((OPEN + "</urlset>").getBytes(UTF_8))).isTrue();
    }

    @Test
    void anIndexNamesSitemapsEvenWithoutLoc() {
        Sitemap sitemap =
                read(
                        "<sitemapindex><sitemap><loc>/one.xml.gz</loc></sitemap><sitemap>\n"
                                + SITE
                                + "/two.xml?a=1&amp;b\n</sitemap><sitemap></sitemap></sitemapindex>");
        assertThat(sitemap.isIndex()).isTrue();
        assertThat(urls(sitemap)).containsExactly(SITE + "/one.xml.gz", SITE + "/two.xml?a=1&b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urlset><url><loc>/a</loc></url><url><loc>/b</loc></url>",
                "<urlset xmlns='http://wrong.example/'><url><loc>/a</loc><url><loc>/b</loc></urlset>",
                "<urlset><url></url><url><loc><url><![CDATA[/a]]></url></loc></url></url><url><loc>/b</lo",
                "<urlset><url><loc>/a</loc></url><url><loc>/b</loc></url><url><loc>/half-an-addr",
                "\uFEFF<?xml version='1.0'?><sm:urlset xmlns:sm='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                        + "<sm:url><sm:loc>/a</sm:loc></sm:url><sm:url><sm:loc>/b</sm:loc></sm:url></sm:urlset>",
                "<rss><channel><link>/</link><item><link>/a</link></item><item><link>/b</link></item>",
                "<urlset><url><loc>/a</loc></url><url><loc>/a</loc></url><url><loc>ftp://x/</loc></url><url><loc>/b</loc></url></urlset>",
                "https://harbour.example/a\r\n\r\nno address\n  https://harbour.example/b\n"
            })
    void whatCanBeReadIsRead(String text) {
        assertThat(urls(read(text))).containsExactlyInAnyOrder(SITE + "/a", SITE + "/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "this is none", "<html><body>", "<", "{}"})
    void whatIsNoSitemapIsNone(String text) {
        assertThat(Sitemap.read(text.getBytes(UTF_8), Optional.empty(), SITE)).isEmpty();
    }

    @Test
    void packedSitemapsAreKnownByTheirBytes() throws IOException {
        byte[] packed = gzip(OPEN + "<url><loc>/a</loc></url></urlset>", 1);
        assertThat(Sitemap.isSitemap(packed)).isTrue();
        assertThat(Sitemap.read(packed, Optional.empty(), SITE + "/s.xml"))
                .hasValueSatisfying(s -> assertThat(urls(s)).containsExactly(SITE + "/a"));
    }

    @Test
    void moreThanTheProtocolAllowsIsCut() {
        StringBuilder text = new StringBuilder(OPEN);
        for (int i = 0; i < Sitemap.MOST + 10; i++) {
            text.append("<url><loc>/").append(i).append("</loc></url>");
        }
        Sitemap sitemap = read(text.toString());
        assertThat(sitemap.listed()).hasSize(Sitemap.MOST);
        assertThat(sitemap.isCut()).isTrue();
    }

    @Test
    void aBombCostsBoundedMemory() throws IOException {
        Sitemap sitemap =
                Sitemap.read(gzip("<urlset><a>", 60 << 20), Optional.empty(), SITE).orElseThrow();
        assertThat(sitemap.listed()).isEmpty();
        assertThat(sitemap.isCut()).isTrue();
    }

    private static Sitemap read(String text) {
        return Sitemap.read(text.getBytes(UTF_8), Optional.empty(), SITE + "/maps/s.xml")
                .orElseThrow();
    }

    private static List<String> urls(Sitemap sitemap) {
        return sitemap.listed().stream().map(Listed::url).toList();
    }

    /** The text, and its last three characters again and again until there are so many bytes. */
    private static byte[] gzip(String text, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
            byte[] end = text.substring(text.length() - 3).repeat(1000).getBytes(UTF_8);
            for (int n = text.length(); n < length; n += end.length) {
                out.write(end);
            }
        }
        return bytes.toByteArray();
    }
}
