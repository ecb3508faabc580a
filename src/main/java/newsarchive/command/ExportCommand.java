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
import newsarchive.export.WarcWriter;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.query.ArticleQuery;
import newsarchive.query.GazetteerNames;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryString;
import newsarchive.web.text.Explanation;
import newsarchive.web.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes everything that a search finds. */
@Command(
        name = "export",
        description = "Write everything that matches, copies too, in the order of a search.",
        footer = {
            "",
            "It takes the options of `search` but --size, --page, --after and --stories, for"
                    + " everything is written, copies too."
        })
final class ExportCommand implements Runnable {
    private static final String UNFINISHED = ".part";

    /** Of the pages themselves, which only this machine has. */
    private static final String WARC = "warc";

    @ParentCommand private @Nullable NewsArchive program;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words, as in the search box.")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, jsonl, atom, bibtex, ris, stix, misp or warc (default: jsonl).")
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
        requireFormat();
        parameters
                .ofPages()
                .ifPresent(option -> {
                    throw new Mistake(
                            option
                                    + " is for pages of hits; an export holds everything, so leave it out");
                });
        ArchiveFolder folder = main.existingArchive();
        Gazetteer gazetteer = Gazetteer.withOwn(folder.gazetteer());
        Desk desk = new Desk(folder.desk(), Clock.systemUTC());
        NameResolver names = new CorrectedNames(new GazetteerNames(gazetteer), desk::corrections);
        ArticleQuery query =
                new QueryString(names, LocalDate.now(ZoneId.systemDefault()))
                        .read(parameters.with(QueryWords.joined(words, "export"), false));
        Occasion occasion =
                Occasion.of(
                        "News archive: " + new Explanation(Texts.english(), names).of(query),
                        query,
                        Instant.now());
        try (ArticleIndex index =
                Backend.reader(main.settings(folder), folder, gazetteer, desk::corrections)) {
            Export export = new Export(index);
            String written =
                    to(out ->
                            format.equals(WARC)
                                    ? pages(export, query, folder, out)
                                    : articles(export.write(query, form(), occasion, out)));
            if (!main.isQuiet()) {
                System.err.println(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + (output == null ? "" : output), e);
        }
    }

    private void requireFormat() {
        if (!format.equals(WARC) && ExportFormat.ofId(format).isEmpty()) {
            throw new Mistake(
                    "--format is one of %s, %s, not '%s'"
                            .formatted(ExportFormat.ids(), WARC, format));
        }
    }

    private ExportFormat form() {
        return ExportFormat.ofId(format).orElseThrow();
    }

    private static String articles(long count) {
        return count == 1 ? "1 article" : count + " articles";
    }

    private static String pages(
            Export export, ArticleQuery query, ArchiveFolder folder, OutputStream out)
            throws IOException {
        try (WarcWriter writer = new WarcWriter(out, folder.warc())) {
            long count = export.write(query, writer);
            return articles(count)
                    + (writer.missing() == 0
                            ? ""
                            : ", " + writer.missing() + " of them without a page that is kept");
        }
    }

    /** Something that is written, and what is said of it. */
    private interface Writing {
        String to(OutputStream out) throws IOException;
    }

    private String to(Writing writing) throws IOException {
        if (output == null) {
            OutputStream out = new BufferedOutputStream(System.out);
            String said = writing.to(out);
            out.flush();
            return said;
        }
        Path unfinished = output.resolveSibling(output.getFileName() + UNFINISHED);
        String said;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            said = writing.to(out);
        }
        Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
        return said;
    }
}
