package newsarchive.command;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import newsarchive.correct.Corrected;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The corrections in effect. */
@Command(
        name = "list",
        description = "List the corrections in effect, the latest first, with what each changes.")
final class CorrectListCommand implements Runnable {
    @ParentCommand private @Nullable CorrectCommand correct;

    @Option(names = "--json", description = "Print each as one line of JSON.")
    private boolean json;

    @Override
    public void run() {
        Objects.requireNonNull(correct, "set by picocli")
                .with(corrector ->
                        corrector
                                .inEffect()
                                .forEach(made ->
                                        System.out.println(
                                                json ? CorrectionOptions.json(made) : line(made))));
    }

    private static String line(Corrected made) {
        return "%d  %s  %s"
                .formatted(
                        made.decision().number(),
                        made.decision()
                                .at()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .atZone(ZoneId.systemDefault())
                                .toLocalDateTime(),
                        CorrectionOptions.line(made));
    }
}
