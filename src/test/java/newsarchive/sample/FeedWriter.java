package newsarchive.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The sample as two feeds. Links are relative to the feed, so that the folder works from whatever
 * address it is served; what no article is, is listed too.
 */
final class FeedWriter {
    private static final String TITLE = "Sample of the news archive";

    private FeedWriter() {}

    static void rss(List<SamplePage> pages, Path file) throws IOException, XMLStreamException {
        try (var xml = new XmlFile(file)) {
            xml.open("rss", "version", "2.0");
            xml.open("channel");
            xml.element("title", TITLE);
            xml.element("link", "pages/");
            xml.element("description", "Invented articles about publicly known events.");
            for (var page : pages) {
                item(page, xml);
            }
            xml.shut();
            xml.shut();
        }
    }

    private static void item(SamplePage page, XmlFile xml) throws XMLStreamException {
        xml.open("item");
        xml.element("title", page.title());
        xml.element("link", page.path());
        xml.element("guid", page.guid(), "isPermaLink", "false");
        if (page.published().isPresent()) {
            var published = page.published().get().atOffset(ZoneOffset.UTC);
            xml.element("pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(published));
        }
        if (page.description().isPresent()) {
            xml.element("description", page.description().get());
        }
        xml.shut();
    }

    static void atom(List<SamplePage> pages, Path file) throws IOException, XMLStreamException {
        try (var xml = new XmlFile(file)) {
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
            xml.element("title", TITLE);
            xml.element("id", "urn:uuid:3f0d1c52-6a0e-4a35-9d5c-0c6c8a1b7e21");
            xml.element("updated", newest(pages).toString());
            xml.empty("link", "rel", "self", "href", "atom.xml");
            for (var page : pages) {
                entry(page, xml);
            }
            xml.shut();
        }
    }

    private static void entry(SamplePage page, XmlFile xml) throws XMLStreamException {
        xml.open("entry");
        xml.element("title", page.title());
        xml.element("id", page.guid());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page.path());
        if (page.published().isPresent()) {
            xml.element("published", page.published().get().toString());
        }
        xml.element("updated", page.captured().toString());
        xml.open("author");
        xml.element("name", page.host());
        xml.shut();
        if (page.description().isPresent()) {
            xml.element("summary", page.description().get());
        }
        xml.shut();
    }

    private static Instant newest(List<SamplePage> pages) {
        return pages.stream()
                .map(SamplePage::captured)
                .max(Instant::compareTo)
                .orElse(SamplePage.UNDATED);
    }
}
