package newsarchive.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import newsarchive.correct.Corrector;
import newsarchive.desk.Desk;
import newsarchive.entity.EntityTagger;
import newsarchive.extract.ArticleExtractor;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.load.FileSources;
import newsarchive.load.LoadReport;
import newsarchive.load.Loader;
import newsarchive.load.Progress;
import newsarchive.query.GazetteerNames;
import newsarchive.query.NameResolver;
import newsarchive.web.Archive;
import newsarchive.web.Editing;
import newsarchive.web.NewsServer;
import newsarchive.web.ServerOptions;

/**
 * The sample, loaded the way a person loads it and served on a free port; loaded once for all
 * tests.
 */
public final class ServedSample {
    public static final Path HOME =
            Path.of(System.getProperty("newsarchive.home", ".")).toAbsolutePath();
    public static final Path PAGES = HOME.resolve("index-data/sample/pages");

    private static final ServedSample ONLY = new ServedSample();

    private final ArticleIndex index;
    private final LoadReport report;
    private final NewsServer server;

    private ServedSample() {
        try {
            Path archive =
                    Files.createTempDirectory(
                            Files.createDirectories(HOME.resolve("target")), "served-sample");
            Gazetteer gazetteer = Gazetteer.builtIn();
            index = LuceneIndex.openWriter(archive.resolve("index"), gazetteer::find);
            Loader loader =
                    new Loader(
                            new ArticleExtractor()::extract, new EntityTagger(gazetteer)::tag, 2);
            report =
                    loader.load(
                            FileSources.of(PAGES, null).open(),
                            archive.resolve("warc"),
                            index,
                            Progress.NONE);
            Clock clock = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
            NameResolver names = new GazetteerNames(gazetteer);
            Desk desk = new Desk(archive.resolve("desk"), clock);
            Corrector corrector = new Corrector(desk, index, names, gazetteer::find, clock);
            server =
                    NewsServer.start(
                            new ServerOptions("127.0.0.1", 0, null),
                            new Archive(index, names, gazetteer, clock),
                            new Editing(corrector, Optional.empty()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static ServedSample get() {
        return ONLY;
    }

    public ArticleIndex index() {
        return index;
    }

    public LoadReport report() {
        return report;
    }

    /** The address of a path such as {@code /?q=jaxa}. */
    public String at(String path) {
        return server.address() + path.substring(1);
    }
}
