package newsarchive.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The sample's articles as a news sitemap: each canonical address once, in its first version. */
final class SitemapWriter {
    private SitemapWriter() {}

    static void write(List<SamplePage> pages, Path file) throws IOException, XMLStreamException {
        var outlets = Outlets.read();
        try (var xml = new XmlFile(file)) {
            xml.open(
                    "urlset",
                    "xmlns",
                    "http://www.sitemaps.org/schemas/sitemap/0.9",
                    "xmlns:news",
                    "http://www.google.com/schemas/sitemap-news/0.9");
            for (var page : pages) {
                if (page.isArticle() && !page.isSecondVersion()) {
                    url(page, outlets.name(page.host()), xml);
                }
            }
            xml.shut();
        }
    }

    private static void url(SamplePage page, String outlet, XmlFile xml) throws XMLStreamException {
        xml.open("url");
        xml.element("loc", page.canonical().toString());
        xml.open("news:news");
        xml.open("news:publication");
        xml.element("news:name", outlet);
        xml.element("news:language", page.language());
        xml.shut();
        xml.element("news:publication_date", page.published().orElseThrow().toString());
        xml.element("news:title", page.title());
        xml.shut();
        xml.shut();
    }
}
