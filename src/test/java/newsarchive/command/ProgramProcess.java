package newsarchive.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, which can be killed without warning. */
public final class ProgramProcess {
    private ProgramProcess() {}

    /** A command on an archive, to be started; where its streams go is the caller's choice. */
    public static ProcessBuilder of(Path archive, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "newsarchive.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--archive", archive.toString()));
        return new ProcessBuilder(command);
    }

    /** Starts a command whose streams both go to a file. */
    public static Process start(Path archive, Path log, String... arguments) throws IOException {
        return of(archive, arguments)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
