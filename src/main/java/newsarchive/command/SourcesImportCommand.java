package newsarchive.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import newsarchive.fetch.opml.Opml;
import newsarchive.fetch.opml.Subscription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Keeps what a feed reader's list names. */
@Command(
        name = "import",
        description = "Keep every feed and site that an OPML file names as a source.")
final class SourcesImportCommand implements Runnable {
    @ParentCommand private @Nullable SourcesCommand sources;

    @Parameters(arity = "1", paramLabel = "FILE", description = "An OPML file.")
    private Path file = Path.of("");

    @Override
    public void run() {
        List<Subscription> all = read(file);
        long added =
                Objects.requireNonNull(sources, "set by picocli")
                        .with(kept ->
                                all.stream()
                                        .filter(one ->
                                                kept.add(
                                                        one.point().address(),
                                                        one.name(),
                                                        List.of(one.point())))
                                        .count());
        System.out.println(added + " added, " + (all.size() - added) + " known already");
    }

    /** The subscriptions in an OPML file. */
    static List<Subscription> read(Path file) {
        try {
            return Opml.read(Files.readAllBytes(file))
                    .orElseThrow(() -> new Mistake("no OPML: " + file));
        } catch (NoSuchFileException e) {
            throw new Mistake("there is no file " + file);
        } catch (IOException e) {
            throw new Mistake("cannot read " + file + ": " + e.getMessage());
        }
    }
}
