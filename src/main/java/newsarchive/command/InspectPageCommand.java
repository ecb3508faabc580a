package newsarchive.command;

import newsarchive.extract.ArticleExtractor;
import newsarchive.extract.RobotsMarks;
import newsarchive.page.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/**
 * The article on a page with the rule behind each field, or why it is none; and what the page asks
 * of robots.
 */
@Command(
        name = "page",
        description = "Show the article on an HTML page with the rule behind each field.")
final class InspectPageCommand implements Runnable {
    @Mixin private final InspectionOptions input = new InspectionOptions();

    private final ArticleExtractor extractor = new ArticleExtractor();

    @Override
    public void run() {
        input.answer(this::inspect);
    }

    private ObjectNode inspect(Inspected inspected) {
        Page page = ExtractCommand.page(inspected.url(), inspected.content(), "text/html");
        RobotsMarks marks = RobotsMarks.of(page);
        ObjectNode json = ExtractCommand.json(extractor, page);
        json.putObject("robots")
                .put("noindex", marks.noindex())
                .put("noarchive", marks.noarchive());
        return json;
    }
}
