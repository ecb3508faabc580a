package newsarchive.command;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.command.setting.SettingMistake;
import newsarchive.correct.CorrectionMistake;
import newsarchive.desk.SavedSearchMistake;
import newsarchive.desk.UnknownRemovalException;
import newsarchive.gazetteer.imports.ImportMistake;
import newsarchive.index.IndexFormatException;
import newsarchive.index.IndexLockedException;
import newsarchive.load.SourceMistake;
import newsarchive.page.warc.LowDiskException;
import newsarchive.query.Edits;
import newsarchive.query.ParameterMistake;
import newsarchive.web.PortTakenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where a failure becomes a line on stderr and an exit code. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    static final int MISTAKE = 2;
    static final int OUR_FAULT = 1;

    /** Exceptions of lower packages whose message is written for the person who typed. */
    private static final Set<Class<? extends RuntimeException>> MISTAKES =
            Set.of(
                    Mistake.class,
                    CorrectionMistake.class,
                    SettingMistake.class,
                    ParameterMistake.class,
                    SourceMistake.class,
                    ImportMistake.class,
                    IndexFormatException.class,
                    IndexLockedException.class,
                    LowDiskException.class,
                    UnknownRemovalException.class,
                    SavedSearchMistake.class,
                    PortTakenException.class);

    private Failures() {}

    static int explainMistyping(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        if (mistake instanceof UnmatchedArgumentException unmatched
                && command.getParent() == null
                && !unmatched.getUnmatched().getFirst().startsWith("-")) {
            String typed = unmatched.getUnmatched().getFirst();
            command.getErr().println("newsarchive: " + unknown(typed, command));
            return MISTAKE;
        }
        String name = command.getCommandSpec().qualifiedName();
        command.getErr()
                .println("newsarchive: " + mistake.getMessage() + " (see " + name + " --help)");
        return MISTAKE;
    }

    private static String unknown(String typed, CommandLine command) {
        return "there is no command '"
                + typed
                + "'; "
                + Edits.nearest(typed, command.getSubcommands().keySet())
                        .map(near -> "did you mean " + near + "?")
                        .orElse("newsarchive --help lists them");
    }

    static int explain(Exception failure, CommandLine command, ParseResult parsed) {
        if (MISTAKES.contains(failure.getClass())) {
            command.getErr().println("newsarchive: " + failure.getMessage());
            return MISTAKE;
        }
        Optional<String> refusal = DiskRefusal.in(failure);
        if (refusal.isPresent()) {
            LOG.debug("{} failed", command.getCommandName(), failure);
            command.getErr().println("newsarchive: " + refusal.get());
            return MISTAKE;
        }
        LOG.error("{} failed", command.getCommandName(), failure);
        String what =
                Stream.iterate((Throwable) failure, t -> t != null, Throwable::getCause)
                        .map(Throwable::getMessage)
                        .filter(message -> message != null && !message.isBlank())
                        .findFirst()
                        .orElse("");
        command.getErr()
                .println("newsarchive: " + failure.getClass().getSimpleName() + ": " + what);
        return OUR_FAULT;
    }
}
