package newsarchive.fetch.xml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Parses XML that need not be well-formed. */
public final class XmlTree {
    /** Deeper than any document is meant to be; deeper elements lie beside each other. */
    private static final int DEEPEST = 64;

    /** Enough for lists of entries; ancestors are asked for each element. */
    private static final int SHALLOW = 32;

    /** Characters that XML forbids, and a reference to one is no better. */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]|&#(?:0+|x0+);");

    private XmlTree() {}

    /** The tree; of what is no XML at all, one without elements. */
    public static Document of(byte[] bytes, Optional<String> contentType) {
        return of(XmlText.decode(bytes, contentType));
    }

    /** The tree of a text. */
    public static Document of(String text) {
        return parser().parseInput(cleaned(text), "");
    }

    /**
     * The elements of a text one by one, each when it has ended; what is kept is up to the caller.
     */
    public static StreamParser stream(String text) {
        return new StreamParser(parser().setMaxDepth(SHALLOW)).parse(cleaned(text), "");
    }

    private static Parser parser() {
        return Parser.xmlParser().setMaxDepth(DEEPEST);
    }

    private static String cleaned(String text) {
        return Entities.putInto(CONTROLS.matcher(text).replaceAll("").stripLeading());
    }
}
