package newsarchive.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file in the making: one element a line, so that a change to one page is a small diff. */
final class XmlFile implements AutoCloseable {
    private final Writer file;
    private final XMLStreamWriter xml;

    XmlFile(Path path) throws IOException, XMLStreamException {
        file = Files.newBufferedWriter(path);
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(file);
        xml.writeStartDocument("UTF-8", "1.0");
        newLine();
    }

    /** Opens an element; attributes are given as name, value, name, value. */
    void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        newLine();
    }

    void element(String name, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(text);
        xml.writeEndElement();
        newLine();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        newLine();
    }

    void shut() throws XMLStreamException {
        xml.writeEndElement();
        newLine();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        xml.writeEndDocument();
        xml.close();
        file.close();
    }
}
