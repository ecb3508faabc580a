package newsarchive.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that does nothing itself: what is to be done is named by a word behind it. */
public abstract class VerbGroup implements Runnable {
    private final String asked;

    @ParentCommand private @Nullable NewsArchive program;

    @Spec private @Nullable CommandSpec spec;

    /**
     * @param asked what the word names, as in "name what to do"
     */
    protected VerbGroup(String asked) {
        this.asked = asked;
    }

    /** Says which words there are. */
    @Override
    public final void run() {
        CommandSpec self = Objects.requireNonNull(spec, "set by picocli");
        throw new ParameterException(
                self.commandLine(),
                "name " + asked + ": " + String.join(", ", self.subcommands().keySet()));
    }

    /** What the options in front of the command say. */
    protected final NewsArchive program() {
        return Objects.requireNonNull(program, "set by picocli");
    }
}
