package newsarchive.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import newsarchive.fetch.opml.Opml;
import newsarchive.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the sources as a list that feed readers take. */
@Command(name = "export", description = "Print the sources as OPML, for feed readers and archives.")
final class SourcesExportCommand implements Runnable {
    @ParentCommand private @Nullable SourcesCommand sources;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to a file.")
    private @Nullable Path output;

    @Override
    public void run() {
        String opml =
                Opml.write(Objects.requireNonNull(sources, "set by picocli").with(Sources::list));
        if (output == null) {
            System.out.print(opml);
            return;
        }
        try {
            Files.writeString(output, opml);
        } catch (IOException e) {
            throw new Mistake("cannot write " + output + ": " + e.getMessage());
        }
    }
}
