package newsarchive.web;

import java.util.List;

/**
 * All that the page of an article's versions prints.
 *
 * @param article the address of the article's page
 * @param json the address of the same as JSON
 * @param versions the newest first
 */
public record VersionsView(
        String article, String json, String headline, int count, List<VersionView> versions) {

    /**
     * One version.
     *
     * @param label such as "Version 3, the newest"
     * @param facts label and value pairs: when it was captured and changed
     * @param headline what changed in it since the version before, or the whole of it
     * @param passages of the text; of the oldest version none
     */
    public record VersionView(
            String label,
            List<ArticleView.Fact> facts,
            List<PartView> headline,
            List<PassageView> passages) {}

    /**
     * A stretch of the text.
     *
     * @param parts empty for paragraphs that did not change
     * @param unchanged such as "… 3 paragraphs unchanged …", or empty
     */
    public record PassageView(List<PartView> parts, String unchanged) {}

    /** Text that stayed, was removed or was added. */
    public record PartView(String text, boolean removed, boolean added) {}
}
