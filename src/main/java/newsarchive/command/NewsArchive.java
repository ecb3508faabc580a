package newsarchive.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import newsarchive.command.searches.SearchesCommand;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: the options that every command takes, and the list of commands. */
@Command(
        name = "newsarchive",
        description = "Keeps news articles for years and finds them again by any name.",
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            LoadCommand.class,
            CrawlCommand.class,
            SourcesCommand.class,
            ServeCommand.class,
            SearchCommand.class,
            SearchesCommand.class,
            ExportCommand.class,
            CorrectCommand.class,
            ExtractCommand.class,
            TagCommand.class,
            InspectCommand.class,
            GazetteerCommand.class,
            RebuildCommand.class,
            RemoveCommand.class,
            SettingsCommand.class
        })
public final class NewsArchive implements Runnable {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "The archive's folder (default: NEWSARCHIVE_DIR, else index-data/archive).")
    private @Nullable Path archive;

    @Option(
            names = "--index",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "The index backend: lucene.")
    private @Nullable String index;

    @Option(
            names = "--quiet",
            scope = ScopeType.INHERIT,
            description = "Print nothing on stderr but mistakes.")
    private boolean quiet;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Log what is being done.")
    private boolean verbose;

    @Spec private @Nullable CommandSpec spec;

    private NewsArchive() {}

    /**
     * Runs one command.
     *
     * @return 0 done, 1 our own fault, 2 a mistake of the person who typed
     */
    public static int run(String... arguments) {
        NewsArchive program = new NewsArchive();
        CommandLine commandLine = new CommandLine(program);
        commandLine.setOut(writer(System.out));
        commandLine.setErr(writer(System.err));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        // "jaxa -tick" is a query: what begins with one dash and is no option is a word of it.
        for (String search : List.of("search", "export")) {
            Objects.requireNonNull(commandLine.getSubcommands().get(search))
                    .setUnmatchedOptionsArePositionalParams(true);
        }
        commandLine.setParameterExceptionHandler(Failures::explainMistyping);
        commandLine.setExecutionExceptionHandler(Failures::explain);
        commandLine.setExecutionStrategy(parsed -> {
            Logging.configure(program.quiet, program.verbose);
            return new CommandLine.RunLast().execute(parsed);
        });
        return commandLine.execute(arguments);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        CommandSpec self = Objects.requireNonNull(spec, "set by picocli");
        throw new ParameterException(self.commandLine(), "name a command");
    }

    boolean isQuiet() {
        return quiet;
    }

    /**
     * The archive that the options name, else the environment, else the one beside the launcher.
     */
    public ArchiveFolder archive() {
        return ArchiveFolder.choose(archive);
    }

    /** The same, after saying on stderr which archive is at work. */
    public ArchiveFolder announcedArchive() {
        ArchiveFolder folder = archive();
        announce(folder);
        return folder;
    }

    /**
     * The same for what only reads: it makes no archive where there is none.
     *
     * @throws Mistake if there is none
     */
    ArchiveFolder existingArchive() {
        ArchiveFolder folder = archive();
        if (!folder.isArchive()) {
            throw new Mistake(
                    "there is no archive in "
                            + folder.root()
                            + "; load something first, or name another folder with --archive");
        }
        announce(folder);
        return folder;
    }

    /**
     * Settings in effect for an archive: options first, then environment, the archive's file,
     * defaults.
     */
    public Settings settings(ArchiveFolder folder) {
        Settings settings = Settings.read(folder.settings(), System.getenv());
        return index == null ? settings : settings.with(Setting.INDEX, index, "--index");
    }

    /** The archive that --archive names, else the given one. */
    ArchiveFolder archiveOr(Path otherwise) {
        return new ArchiveFolder(archive == null ? otherwise : archive);
    }

    /** Says on stderr which archive is at work, unless asked to be quiet. */
    void announce(ArchiveFolder folder) {
        if (!quiet) {
            System.err.println("archive: " + folder.root());
        }
    }
}
