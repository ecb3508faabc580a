package newsarchive.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.load.FileSources;
import newsarchive.page.Found;

/**
 * The pages that come with the program, and whether an archive has them as this build reads them.
 */
record Sample(Path pages) {

    Sample {
        if (!Files.isDirectory(pages)) {
            throw new Mistake("the sample is missing: there is no folder " + pages);
        }
    }

    Stream<Found> open() {
        return FileSources.of(pages, null).open();
    }

    /** Whether an earlier state of the pages or of the program was loaded. */
    boolean wasLoadedInto(ArchiveFolder folder) {
        return Files.exists(note(folder));
    }

    boolean isLoadedInto(ArchiveFolder folder) {
        try {
            Path note = note(folder);
            return Files.exists(note)
                    && Files.exists(folder.index())
                    && Files.readString(note).equals(state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void noteLoadedInto(ArchiveFolder folder) {
        try {
            Files.writeString(note(folder), state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path note(ArchiveFolder folder) {
        return folder.root().resolve("loaded-sample.txt");
    }

    /** Changes whenever a page or the program does. */
    private String state() throws IOException {
        Path built = Home.folder().resolve("target/newsarchive.built");
        String program = Files.exists(built) ? Files.getLastModifiedTime(built).toString() : "";
        try (Stream<Path> files = Files.walk(pages)) {
            return program
                    + "\n"
                    + files.filter(Files::isRegularFile)
                            .sorted()
                            .map(this::line)
                            .collect(Collectors.joining());
        }
    }

    private String line(Path file) {
        try {
            return pages.relativize(file)
                    + "\t"
                    + Files.size(file)
                    + "\t"
                    + Files.getLastModifiedTime(file)
                    + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
