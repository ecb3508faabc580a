package newsarchive.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.command.ProgramProcess;
import newsarchive.command.ProgramRun;
import newsarchive.testing.ServedSample;
import newsarchive.testing.TestWeb;

/**
 * The program, serving the sample and a story that was loaded, changed by its publisher and loaded
 * again; started once for all journeys.
 */
final class ServedProgram {
    /** Of the story that changed. */
    static final String CHANGED = "Ferry line to Brindle Island opens in";

    private static final ServedProgram ONLY = new ServedProgram();

    private final String address;
    private final String entrance;
    private final TestWeb web = new TestWeb();

    private ServedProgram() {
        try {
            Path folder =
                    Files.createTempDirectory(
                            Files.createDirectories(ServedSample.HOME.resolve("target")),
                            "served-program");
            Path archive = folder.resolve("archive");
            load(archive, ServedSample.PAGES.toString());
            load(archive, story(folder, "April"), "--url", "https://harbour.example/ferry");
            load(archive, story(folder, "June"), "--url", "https://harbour.example/ferry");
            Process server =
                    ProgramProcess.of(archive, "serve", "--port", "0", "--allow-private").start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
            BufferedReader said = server.errorReader();
            address = after(said, "open ");
            entrance = after(said, "to correct what was found, open ");
            Thread.ofVirtual().start(() -> said.lines().forEach(System.err::println));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServedProgram get() {
        return ONLY;
    }

    /** Of the search page, with a slash at the end. */
    String address() {
        return address;
    }

    /** The address that lets a browser show the token. */
    String entrance() {
        return entrance;
    }

    /** Sites that may be asked for articles. */
    TestWeb web() {
        return web;
    }

    private static void load(Path archive, String... sources) {
        String[] arguments = new String[sources.length + 2];
        arguments[0] = "load";
        arguments[1] = "--quiet";
        System.arraycopy(sources, 0, arguments, 2, sources.length);
        ProgramRun run = ProgramRun.in(archive, arguments);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static String story(Path folder, String month) throws IOException {
        String text = "The first boat leaves the harbour at seven and carries sixty people. ";
        return Files.writeString(
                        folder.resolve("ferry.html"),
                        """
                        <!doctype html><html lang="en"><head><title>%1$s %2$s</title></head><body><article>
                        <h1>%1$s %2$s</h1><time datetime="2024-02-03">3 February 2024</time>
                        <p>The ferry line to Brindle Island opens in %2$s, the harbour office in Lisbon said.</p>
                        <p>%3$s</p><p>%3$s</p></article></body></html>
                        """
                                .formatted(CHANGED, month, text.repeat(4)))
                .toString();
    }

    /** What follows these words in the next line that begins with them. */
    private static String after(BufferedReader said, String words) throws IOException {
        while (true) {
            String line = said.readLine();
            assertThat(line).as("the server says its addresses").isNotNull();
            if (line.startsWith(words)) {
                return line.substring(words.length());
            }
        }
    }
}
