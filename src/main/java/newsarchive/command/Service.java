package newsarchive.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.query.GazetteerNames;
import newsarchive.web.NewsServer;
import newsarchive.web.ServerOptions;

/** An archive being served, until the process is told to stop. */
final class Service {
    private Service() {}

    /**
     * Serves until the process is interrupted or terminated.
     *
     * @param listening told the address once it answers
     */
    static void run(
            ArchiveFolder folder, Settings settings, boolean dev, Consumer<String> listening) {
        Path live = dev ? Home.folder().resolve("web/templates") : null;
        ServerOptions options =
                new ServerOptions(
                        settings.text(Setting.SERVER_HOST),
                        settings.number(Setting.SERVER_PORT, ServerOptions.MOST_PORT),
                        live);
        Gazetteer gazetteer = Gazetteer.withOwn(folder.gazetteer());
        CountDownLatch stopped = new CountDownLatch(1);
        try (ArticleIndex index = Backend.reader(settings, folder, gazetteer);
                NewsServer server =
                        NewsServer.start(
                                options,
                                index,
                                new GazetteerNames(gazetteer),
                                Clock.system(ZoneId.systemDefault()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            listening.accept(server.address());
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
