package newsarchive.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** In the claims of one article an entity has not a role that it was given. */
@Command(
        name = "wrong-role",
        description = "In the claims of one article this entity has not this role; its tag stays.")
final class CorrectWrongRoleCommand implements Runnable {
    @ParentCommand private @Nullable CorrectCommand correct;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "The article's id.")
    private String article = "";

    @Parameters(index = "1", paramLabel = "ENTITY", description = "Its id or name.")
    private String entity = "";

    @Parameters(
            index = "2",
            paramLabel = "ROLE",
            description = "accused, target, attributedBy, reportedBy or disputedBy.")
    private String role = "";

    @Mixin private final CorrectionOptions options = new CorrectionOptions();

    @Override
    public void run() {
        options.answer(correct, corrector -> corrector.wrongRole(article, entity, role));
    }
}
