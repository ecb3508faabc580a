package newsarchive.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import newsarchive.fetch.Visit;
import newsarchive.load.Source;
import newsarchive.page.Found;

/** The articles that the feeds in an OPML file name, as a source. */
record OpmlSource(Path file, Visit visit) implements Source {

    static boolean isOne(String text) {
        return text.toLowerCase(Locale.ROOT).endsWith(".opml");
    }

    @Override
    public Stream<Found> open() {
        return SourcesImportCommand.read(file).stream()
                .flatMap(one -> new WebSource(one.point().address(), visit).open());
    }
}
