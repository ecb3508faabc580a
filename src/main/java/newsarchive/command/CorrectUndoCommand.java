package newsarchive.command;

import java.util.Objects;
import newsarchive.correct.Corrected;
import newsarchive.correct.CorrectionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a correction back. */
@Command(name = "undo", description = "Take a correction back; what was found shows again.")
final class CorrectUndoCommand implements Runnable {
    @ParentCommand private @Nullable CorrectCommand correct;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "As `correct list` prints it.")
    private int number;

    @Option(
            names = "--preview",
            description = "Only say how many articles it would change; decide nothing.")
    private boolean preview;

    @Option(names = "--json", description = "Print the answer as one JSON object.")
    private boolean json;

    @Override
    public void run() {
        Objects.requireNonNull(correct, "set by picocli")
                .with(corrector -> {
                    Corrected undone =
                            (preview ? corrector.find(number) : corrector.undo(number))
                                    .orElseThrow(() ->
                                            new Mistake(
                                                    "no correction "
                                                            + number
                                                            + " is in effect; `newsarchive correct list`"
                                                            + " shows those that are"));
                    System.out.println(json ? CorrectionOptions.json(undone) : line(undone));
                });
    }

    private String line(Corrected undone) {
        return (preview ? "would undo: " : "undone: ")
                + CorrectionText.of(undone.decision().correction())
                + (preview ? ": would change " : ": changes ")
                + CorrectionText.of(undone.effect());
    }
}
