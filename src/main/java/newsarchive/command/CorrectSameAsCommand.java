package newsarchive.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Two entities are one. */
@Command(name = "same-as", description = "Where the first entity was found, the second is meant.")
final class CorrectSameAsCommand implements Runnable {
    @ParentCommand private @Nullable CorrectCommand correct;

    @Parameters(index = "0", paramLabel = "FROM", description = "Its id or name.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "The id or name that remains.")
    private String to = "";

    @Mixin private final CorrectionOptions options = new CorrectionOptions();

    @Override
    public void run() {
        options.answer(correct, corrector -> corrector.sameAs(from, to));
    }
}
