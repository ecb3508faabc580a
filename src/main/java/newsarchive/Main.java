package newsarchive;

import newsarchive.command.NewsArchive;

/** Hands the arguments to the command line and ends with its exit code. */
public final class Main {
    private Main() {}

    /** {@code ./newsarchive COMMAND ...}. */
    public static void main(String[] args) {
        System.exit(NewsArchive.run(args));
    }
}
