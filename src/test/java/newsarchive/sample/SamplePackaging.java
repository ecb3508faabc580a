package newsarchive.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes the feeds, the sitemap and the WARC beside the sample's pages again. */
public final class SamplePackaging {
    static final List<String> FILES =
            List.of("rss.xml", "atom.xml", "news-sitemap.xml", "sample.warc.gz");

    private SamplePackaging() {}

    /** Rewrites the sample in the folder given, else the one below the current directory. */
    public static void main(String[] arguments) throws IOException, XMLStreamException {
        var sample = Path.of(arguments.length > 0 ? arguments[0] : "index-data/sample");
        write(sample, sample);
    }

    static void write(Path sample, Path target) throws IOException, XMLStreamException {
        var pages = SamplePage.allIn(sample);
        FeedWriter.rss(pages, target.resolve("rss.xml"));
        FeedWriter.atom(pages, target.resolve("atom.xml"));
        SitemapWriter.write(pages, target.resolve("news-sitemap.xml"));
        WarcPackage.write(pages, target.resolve("sample.warc.gz"));
    }
}
