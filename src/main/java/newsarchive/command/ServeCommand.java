package newsarchive.command;

import java.util.Objects;
import newsarchive.command.setting.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Serves an archive until it is stopped. */
@Command(name = "serve", description = "Serve the archive in the browser and as an API.")
final class ServeCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Mixin private final ListeningOptions listening = new ListeningOptions();

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ArchiveFolder folder = main.archive();
        main.announce(folder);
        Settings settings = listening.over(main.settings(folder));
        Service.run(
                folder,
                settings,
                listening.isDev(),
                address -> System.err.println("open " + address));
    }
}
