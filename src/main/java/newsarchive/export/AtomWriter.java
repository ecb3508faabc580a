package newsarchive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.PublicationDate;
import newsarchive.article.Tag;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Match;
import org.jspecify.annotations.Nullable;

/**
 * An Atom feed (RFC 4287). An entry has the article's address, the beginning of its text and what
 * it is about; its id is the same in every feed, whatever its address becomes.
 */
final class AtomWriter implements ArticleWriter {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    AtomWriter(OutputStream out, Occasion occasion) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element("id", "urn:uuid:" + StableUuid.of("search", occasion.question()));
            element("title", occasion.title());
            element("updated", time(occasion.moment()));
            element("generator", "News archive");
            if (occasion.address() != null) {
                link("self", occasion.address());
            }
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    @Override
    public void write(Match match) throws IOException {
        try {
            entry(match.version());
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void entry(ArticleVersion version) throws XMLStreamException {
        Article article = version.article();
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + StableUuid.of("article", article.id().value()));
        element("title", article.headline());
        element("updated", time(version.captured()));
        published(article.published());
        if (article.url() != null) {
            link("alternate", article.url());
        }
        authors(article);
        element("summary", Summary.of(article.body()));
        for (Dimension dimension : Dimension.values()) {
            categories(version.tags().of(dimension));
        }
        xml.writeEndElement();
    }

    private void published(@Nullable PublicationDate date) throws XMLStreamException {
        if (date != null) {
            element("published", time(date.instant()));
        }
    }

    /** An entry of a feed without an author has to have one. */
    private void authors(Article article) throws XMLStreamException {
        List<String> authors =
                !article.authors().isEmpty()
                        ? article.authors()
                        : List.of(article.publisher() == null ? "unknown" : article.publisher());
        for (String author : authors) {
            xml.writeStartElement("author");
            element("name", author);
            xml.writeEndElement();
        }
    }

    private void categories(List<Tag> tags) throws XMLStreamException {
        for (Tag tag : tags) {
            if (tag.about()) {
                xml.writeEmptyElement("category");
                xml.writeAttribute("term", tag.dimension().parameter() + ":" + tag.entity().id());
                xml.writeAttribute("label", XmlText.of(tag.entity().name()));
            }
        }
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", XmlText.of(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static IOException failed(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }
}
