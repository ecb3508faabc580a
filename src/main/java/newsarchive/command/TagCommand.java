package newsarchive.command;

import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.ArticleJson;
import newsarchive.article.TagsJson;
import newsarchive.entity.EntityTagger;
import newsarchive.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** Articles in, their countries, actors and agencies as JSON out; nothing is kept. */
@Command(
        name = "tag",
        description =
                "Print the countries, actors and agencies of each article as one line of JSON.",
        footer = {"", "Reads JSON Lines {\"id\",\"title\",\"text\"} or what `extract` prints."})
final class TagCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Parameters(
            arity = "0..1",
            defaultValue = "-",
            paramLabel = "FILE",
            description = "JSON Lines, or - for stdin.")
    private String file = "-";

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        EntityTagger tagger = new EntityTagger(Gazetteer.withOwn(main.archive().gazetteer()));
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        try (InputStream in = open()) {
            new JsonAnswers(question -> TagsJson.write(tagger.tag(article(question)))).run(in, out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private InputStream open() {
        try {
            return file.equals("-") ? System.in : new FileInputStream(file);
        } catch (FileNotFoundException e) {
            throw new Mistake("there is no file " + file);
        }
    }

    private static Article article(JsonNode question) {
        if (question.has("headline")) {
            return ArticleJson.read(question);
        }
        return Article.builder(new ArticleId("stdin"))
                .headline(question.path("title").asString(""))
                .body(question.path("text").asString(""))
                .build();
    }
}
