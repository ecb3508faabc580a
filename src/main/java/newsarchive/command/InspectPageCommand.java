package newsarchive.command;

import newsarchive.extract.ArticleExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The article on a page with the rule behind each field, or why it is none. */
@Command(
        name = "page",
        description = "Show the article on an HTML page with the rule behind each field.")
final class InspectPageCommand implements Runnable {
    @Mixin private final InspectionOptions input = new InspectionOptions();

    private final ArticleExtractor extractor = new ArticleExtractor();

    @Override
    public void run() {
        input.answer(page ->
                ExtractCommand.json(
                        extractor, ExtractCommand.page(page.url(), page.content(), "text/html")));
    }
}
