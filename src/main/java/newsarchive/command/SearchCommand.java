package newsarchive.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import newsarchive.correct.CorrectedNames;
import newsarchive.desk.Desk;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.GazetteerNames;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryParser;
import newsarchive.query.QueryString;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Searches in the terminal, with the same parameters as the page. */
@Command(name = "search", description = "Search the archive and print what is found.")
final class SearchCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words, as in the search box.")
    private List<String> words = List.of();

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "Queries to run, one a line: id, tab, query.")
    private @Nullable Path queries;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private SearchFormat format = SearchFormat.TABLE;

    @Mixin private final SearchParameters parameters = new SearchParameters();

    private record Question(String id, String words) {}

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ArchiveFolder folder = main.existingArchive();
        Gazetteer gazetteer = Gazetteer.withOwn(folder.gazetteer());
        Desk desk = new Desk(folder.desk(), Clock.systemUTC());
        NameResolver names = new CorrectedNames(new GazetteerNames(gazetteer), desk::corrections);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        QueryString reader = new QueryString(names, today);
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        try (ArticleIndex index =
                Backend.reader(main.settings(folder), folder, gazetteer, desk::corrections)) {
            SearchNotes notes = new SearchNotes(index, names, new QueryParser(names, today));
            format.begin(out);
            for (Question question : questions()) {
                ArticleQuery query =
                        reader.read(parameters.with(question.words(), format.isForReaders()));
                long start = System.nanoTime();
                Hits hits = index.search(query);
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                if (!main.isQuiet()) {
                    notes.of(query, hits).forEach(note -> System.err.println("note: " + note));
                }
                format.print(new SearchAnswer(question.id(), query, hits, notes, took), out);
            }
        }
        out.flush();
    }

    private List<Question> questions() {
        String typed = QueryWords.joined(words, "search");
        if (queries == null) {
            return List.of(new Question("1", typed));
        }
        try {
            List<Question> questions = new ArrayList<>();
            for (String line : Files.readAllLines(queries)) {
                int tab = line.indexOf('\t');
                if (!line.isBlank()) {
                    questions.add(
                            tab < 0
                                    ? new Question(Integer.toString(questions.size() + 1), line)
                                    : new Question(
                                            line.substring(0, tab), line.substring(tab + 1)));
                }
            }
            return questions;
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Mistake("there is no file " + queries);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + queries, e);
        }
    }
}
