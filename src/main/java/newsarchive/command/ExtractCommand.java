package newsarchive.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsarchive.article.ArticleJson;
import newsarchive.extract.ArticleExtractor;
import newsarchive.extract.Extraction;
import newsarchive.page.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** HTML in, articles as JSON out; nothing is kept. */
@Command(
        name = "extract",
        description = "Print the article of each HTML file as one line of JSON.",
        footer = {
            "",
            "With - it reads JSON Lines {\"id\",\"url\",\"html\"} or {\"id\",\"url\",\"file\"} and keeps the id."
        })
final class ExtractCommand implements Runnable {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "HTML files, or - for JSON Lines.")
    private List<String> files = List.of();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address of the page, for a single file.")
    private @Nullable String url;

    private final ArticleExtractor extractor = new ArticleExtractor();

    @Override
    public void run() {
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        try {
            files.forEach(file -> print(file, out));
        } finally {
            out.flush(); // What was answered before a mistake stays answered.
        }
    }

    private void print(String file, PrintStream out) {
        if (file.equals("-")) {
            new JsonAnswers(this::answer).run(System.in, out);
        } else {
            out.println(MAPPER.writeValueAsString(extract(page(url, read(file), "text/html"))));
        }
    }

    private ObjectNode answer(JsonNode question) {
        String address = question.path("url").asString(null);
        return question.path("html").isString()
                ? extract(
                        page(
                                address,
                                question.path("html")
                                        .stringValue()
                                        .getBytes(StandardCharsets.UTF_8),
                                "text/html; charset=utf-8"))
                : extract(page(address, read(question.path("file").asString("")), "text/html"));
    }

    private ObjectNode extract(Page page) {
        return json(extractor, page);
    }

    /** The article with the rule behind each field, or why the page is none. */
    static ObjectNode json(ArticleExtractor extractor, Page page) {
        return switch (extractor.extract(page)) {
            case Extraction.Extracted(var article) -> ArticleJson.write(article);
            case Extraction.Rejected(var address, var reason) -> {
                ObjectNode json = MAPPER.createObjectNode();
                json.put("id", page.url());
                yield json.put("rejected", reason);
            }
        };
    }

    /** A page that a person handed over. */
    static Page page(@Nullable String url, byte[] body, String contentType) {
        return new Page(
                url == null || url.isBlank() ? Page.addressOfContent(body) : url,
                Instant.now(),
                Page.Origin.HANDED_OVER,
                200,
                Map.of("content-type", List.of(contentType)),
                body);
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Mistake("there is no file " + file);
        } catch (IOException e) {
            throw new Mistake("cannot read " + file + ": " + e.getMessage());
        }
    }
}
