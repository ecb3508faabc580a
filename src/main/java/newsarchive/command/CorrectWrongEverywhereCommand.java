package newsarchive.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** No article means an entity, or none where it was found by one name. */
@Command(
        name = "wrong-everywhere",
        description = "No article means this entity, or none where it was found by one name.")
final class CorrectWrongEverywhereCommand implements Runnable {
    @ParentCommand private @Nullable CorrectCommand correct;

    @Parameters(index = "0", paramLabel = "ENTITY", description = "Its id or name.")
    private String entity = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Only where this name was found; its other names stay.")
    private @Nullable String name;

    @Mixin private final CorrectionOptions options = new CorrectionOptions();

    @Override
    public void run() {
        if (name != null && name.isBlank()) {
            throw new Mistake("--name is a name of the entity, such as Tick");
        }
        options.answer(correct, corrector -> corrector.wrongEverywhere(entity, name));
    }
}
