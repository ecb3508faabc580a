package newsarchive.command;

import java.util.Objects;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves an archive until it is stopped. */
@Command(name = "serve", description = "Serve the archive in the browser and as an API.")
final class ServeCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on (default: 8080; 0 takes a free one).")
    private @Nullable String port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "The address to listen on (default: 127.0.0.1).")
    private @Nullable String host;

    @Option(
            names = "--dev",
            description = "Read the templates in web/templates anew on every request.")
    private boolean dev;

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ArchiveFolder folder = main.archive();
        main.announce(folder);
        Settings settings = main.settings(folder);
        if (port != null) {
            settings = settings.with(Setting.SERVER_PORT, port, "--port");
        }
        if (host != null) {
            settings = settings.with(Setting.SERVER_HOST, host, "--host");
        }
        Service.run(folder, settings, dev, address -> System.err.println("open " + address));
    }
}
