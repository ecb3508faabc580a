package newsarchive.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** One article does not mean an entity. */
@Command(name = "wrong-here", description = "One article does not mean this entity.")
final class CorrectWrongHereCommand implements Runnable {
    @ParentCommand private @Nullable CorrectCommand correct;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "The article's id.")
    private String article = "";

    @Parameters(index = "1", paramLabel = "ENTITY", description = "Its id or name.")
    private String entity = "";

    @Mixin private final CorrectionOptions options = new CorrectionOptions();

    @Override
    public void run() {
        options.answer(correct, corrector -> corrector.wrongHere(article, entity));
    }
}
