package newsarchive.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import newsarchive.command.searches.AlertRounds;
import newsarchive.command.searches.Watching;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import newsarchive.correct.CorrectedNames;
import newsarchive.correct.Corrector;
import newsarchive.desk.Desk;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.page.warc.KeptPages;
import newsarchive.query.GazetteerNames;
import newsarchive.query.NameResolver;
import newsarchive.source.Sources;
import newsarchive.watch.SavedQueries;
import newsarchive.web.Archive;
import newsarchive.web.Editing;
import newsarchive.web.Measure;
import newsarchive.web.NewsServer;
import newsarchive.web.ServerOptions;
import newsarchive.web.Token;
import newsarchive.web.Watched;
import newsarchive.web.keep.Keeper;
import newsarchive.web.original.Originals;
import newsarchive.web.saved.Saved;
import newsarchive.web.text.Texts;

/** An archive being served, until the process is told to stop. */
final class Service {
    private Service() {}

    /**
     * What works beside the server.
     *
     * @param crawling that goes on, to be counted
     * @param keeper of the addresses that people want kept
     */
    record Beside(Optional<Crawling> crawling, Keeper keeper) {}

    /**
     * Serves until the process is interrupted or terminated.
     *
     * @param beside what works beside it
     * @param listening told the address once it answers
     */
    static void run(
            ArchiveFolder folder,
            Settings settings,
            ListeningOptions options,
            Beside beside,
            Consumer<String> listening) {
        Path live = options.isDev() ? Home.folder().resolve("web/templates") : null;
        String host = settings.text(Setting.SERVER_HOST);
        ServerOptions where =
                new ServerOptions(
                        host,
                        settings.number(Setting.SERVER_PORT, ServerOptions.MOST_PORT),
                        live,
                        settings.isShown(Setting.SERVER_FULL_TEXT, ServerOptions.isLoopback(host)),
                        Texts.english(),
                        settings.text(Setting.SERVER_PUBLIC_URL));
        Gazetteer gazetteer = Gazetteer.withOwn(folder.gazetteer());
        NameResolver names = new GazetteerNames(gazetteer);
        Clock clock = Clock.system(ZoneId.systemDefault());
        Desk desk = new Desk(folder.desk(), clock);
        Optional<Token> token = TokenFile.token(options.tokenFile(), where.host());
        NameResolver corrected = new CorrectedNames(names, desk::corrections);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Sources sources = Sources.open(folder.frontier());
                ArticleIndex index =
                        Backend.reader(settings, folder, gazetteer, desk::corrections);
                Watching watching =
                        Watching.of(folder, settings, index, new SavedQueries(corrected, clock));
                AlertRounds _ = new AlertRounds(watching.alerts(), folder);
                NewsServer server =
                        NewsServer.start(
                                where,
                                new Archive(index, corrected, gazetteer, clock),
                                new Editing(
                                        new Corrector(desk, index, names, gazetteer::find, clock),
                                        token,
                                        Optional.of(beside.keeper())),
                                new Watched(
                                        // Whom somebody reads is not for the network to know.
                                        Optional.of(sources).filter(_ -> where.isLoopback()),
                                        originals(folder, settings, where),
                                        Optional.of(
                                                        new Saved(
                                                                watching.watchlist(),
                                                                watching.alerts()))
                                                .filter(_ ->
                                                        settings.isShown(
                                                                Setting.SERVER_SEARCHES,
                                                                where.isLoopback())),
                                        versions(settings),
                                        () ->
                                                beside.crawling()
                                                        .map(Service::measures)
                                                        .orElse(List.of())))) {
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            listening.accept(server.address());
            token.ifPresent(secret -> System.err.println(entrance(server, secret, options)));
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> versions(Settings settings) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("Program", Version.number());
        versions.put("Java", Runtime.version().toString());
        versions.put("Index", Backend.format(settings));
        return versions;
    }

    /** What publishers wrote is theirs to show, but to whoever keeps it. */
    private static Optional<Originals> originals(
            ArchiveFolder folder, Settings settings, ServerOptions where) {
        return settings.isShown(Setting.SERVER_ORIGINALS, where.isLoopback())
                ? Optional.of(new KeptOriginals(new KeptPages(folder.warc())))
                : Optional.empty();
    }

    /** A token of a person's own is not shown to whoever looks over the shoulder. */
    private static String entrance(NewsServer server, Token token, ListeningOptions options) {
        return "to correct what was found, open "
                + (options.tokenFile() == null
                        ? server.entrance(token)
                        : server.address() + "enter and type the token");
    }

    private static List<Measure> measures(Crawling crawling) {
        List<Measure> measures = new ArrayList<>();
        crawling.tally()
                .counts()
                .forEach((outcome, count) ->
                        measures.add(
                                new Measure(
                                        "newsarchive_requests_total",
                                        "What was asked of sites, by what became of it.",
                                        "outcome",
                                        outcome,
                                        count.doubleValue())));
        measures.add(
                new Measure(
                        "newsarchive_fetched_bytes_total",
                        "Bytes of pages as they came over the wire.",
                        (double) crawling.tally().bytes()));
        measures.add(
                new Measure(
                        "newsarchive_waiting",
                        "Addresses that are due to be asked for.",
                        (double) crawling.state().queue()));
        measures.add(
                new Measure(
                        "newsarchive_hosts_busy",
                        "Hosts that are being asked now.",
                        crawling.state().hosts()));
        return measures;
    }
}
