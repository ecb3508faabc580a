package newsarchive.command;

import java.nio.file.Path;

/** The checkout that the program was started from. */
final class Home {
    private Home() {}

    /** The folder of the launcher, which passes it on; else the working folder. */
    static Path folder() {
        return Path.of(System.getProperty("newsarchive.home", "")).toAbsolutePath();
    }
}
