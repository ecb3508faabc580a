package newsarchive.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import newsarchive.correct.CorrectedNames;
import newsarchive.desk.Desk;
import newsarchive.export.Export;
import newsarchive.export.ExportFormat;
import newsarchive.export.Occasion;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Explanation;
import newsarchive.query.GazetteerNames;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryString;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes everything that a search finds. */
@Command(
        name = "export",
        description = "Write everything that matches, copies too, in the order of a search.")
final class ExportCommand implements Runnable {
    private static final String UNFINISHED = ".part";

    @ParentCommand private @Nullable NewsArchive program;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words, as in the search box.")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, jsonl, atom, bibtex, ris, stix or misp (default: jsonl).")
    private String format = "jsonl";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write it (default: standard output); there once it is whole.")
    private @Nullable Path output;

    @Mixin private final SearchParameters parameters = new SearchParameters();

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ExportFormat form =
                ExportFormat.ofId(format)
                        .orElseThrow(() ->
                                new Mistake(
                                        "--format is one of "
                                                + ExportFormat.ids()
                                                + ", not '"
                                                + format
                                                + "'"));
        ArchiveFolder folder = main.archive();
        main.announce(folder);
        Gazetteer gazetteer = Gazetteer.withOwn(folder.gazetteer());
        Desk desk = new Desk(folder.desk(), Clock.systemUTC());
        NameResolver names = new CorrectedNames(new GazetteerNames(gazetteer), desk::corrections);
        ArticleQuery query =
                new QueryString(names, LocalDate.now(ZoneId.systemDefault()))
                        .read(parameters.with(QueryWords.joined(words, "export"), false));
        Occasion occasion =
                Occasion.of(
                        "News archive: " + new Explanation(names).of(query), query, Instant.now());
        try (ArticleIndex index =
                Backend.reader(main.settings(folder), folder, gazetteer, desk::corrections)) {
            long written = to(out -> new Export(index).write(query, form, occasion, out));
            if (!main.isQuiet()) {
                System.err.println(written == 1 ? "1 article" : written + " articles");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + (output == null ? "" : output), e);
        }
    }

    /** Something that is written. */
    private interface Writing {
        long to(OutputStream out) throws IOException;
    }

    private long to(Writing writing) throws IOException {
        if (output == null) {
            OutputStream out = new BufferedOutputStream(System.out);
            return writing.to(out);
        }
        Path unfinished = output.resolveSibling(output.getFileName() + UNFINISHED);
        long written;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            written = writing.to(out);
        }
        Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
        return written;
    }
}
