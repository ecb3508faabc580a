package newsarchive.export;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.testing.Exported;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class AtomWriterTest {
    @Test
    void anEntryTellsWhatIsKnownOfAnArticle() throws Exception {
        Document feed =
                read(
                        Exported.of(
                                ExportFormat.ATOM,
                                article("a")
                                        .url("https://one.example/?a=1&b=2")
                                        .headline("Rocket < moon & \u0007 back")
                                        .body("First paragraph.\nSecond.")
                                        .published("2021-04-20")
                                        .captured("2024-02-03T04:05:06.789Z")
                                        .publisher("Harbor Ledger")
                                        .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                        .build()));
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(texts(root, "title")).containsExactly("Test", "Rocket < moon &   back");
        assertThat(texts(root, "updated"))
                .containsExactly("2026-11-01T12:00:00Z", "2024-02-03T04:05:06Z");
        assertThat(texts(root, "published")).containsExactly("2021-04-20T00:00:00Z");
        assertThat(texts(root, "name")).containsExactly("Harbor Ledger");
        assertThat(texts(root, "summary")).containsExactly("First paragraph.");
        assertThat(only(root, "link").getAttribute("href"))
                .isEqualTo("https://one.example/?a=1&b=2");
        assertThat(only(root, "category").getAttribute("term")).isEqualTo("actor:tick");
    }

    @Test
    void everyEntryHasWhatTheStandardAsksForEvenIfNothingIsKnown() throws Exception {
        Element root =
                read(Exported.of(ExportFormat.ATOM, article("a").build())).getDocumentElement();
        Element entry = only(root, "entry");
        for (String name : List.of("id", "title", "updated", "author", "summary")) {
            assertThat(entry.getElementsByTagNameNS("*", name).getLength()).as(name).isEqualTo(1);
        }
    }

    @Test
    void idsAreTheSameWhateverBecomesOfTheArticle() throws Exception {
        var once = article("a").headline("Once").url("https://one.example/a").build();
        var again = article("a").headline("Again").captured("2025-01-01T00:00:00Z").build();
        assertThat(ids(Exported.of(ExportFormat.ATOM, once)))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"))
                .isEqualTo(ids(Exported.of(ExportFormat.ATOM, again)));
    }

    private static List<String> ids(String feed) throws Exception {
        return texts(read(feed).getDocumentElement(), "id");
    }

    private static Element only(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS("*", name).item(0);
    }

    private static List<String> texts(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
