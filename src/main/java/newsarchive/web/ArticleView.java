package newsarchive.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All that the article's page prints.
 *
 * @param json the address of the article as JSON
 * @param facts label and value pairs such as authors and dates, in reading order
 * @param source the publisher's address, or empty
 * @param original the address of the kept page, or empty where none can be shown
 * @param versions the address of the page that tells how it changed, or empty where it never did
 * @param corrections the address of all corrections, or empty for those who may not correct
 * @param notes update note, corrections, credits: what stood around the text
 */
public record ArticleView(
        String json,
        String language,
        List<Piece> headline,
        String publisher,
        String published,
        List<Fact> facts,
        String source,
        String original,
        boolean paywalled,
        String versions,
        List<Citing> citations,
        List<List<Piece>> paragraphs,
        List<Fact> notes,
        List<ClaimRow> claims,
        List<DimensionView> dimensions,
        String corrections,
        List<EvidenceRow> evidence) {

    /** The headline without its marks, for the title of the page. */
    public String title() {
        return headline.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** A form in which the article is cited, and where it is. */
    public record Citing(String label, String href) {}

    /** A label and what it says. */
    public record Fact(String label, String value) {}

    /**
     * A stretch of text, plain or a mention.
     *
     * @param dimension the name of the mention's colour, empty for plain text
     * @param title what the mention means
     * @param anchor by which the reasons link to it
     */
    public record Piece(String text, String dimension, String title, String anchor) {
        static Piece plain(String text) {
            return new Piece(text, "", "", "");
        }

        public boolean isMention() {
            return !dimension.isEmpty();
        }
    }

    /**
     * A claim.
     *
     * @param corrections that can be made; none for most readers
     */
    public record ClaimRow(ClaimView claim, List<Choice> corrections) {}

    /** The tags of one dimension. */
    public record DimensionView(String label, String parameter, List<TagView> tags) {}

    /**
     * A tag with the reasons for it.
     *
     * @param href the search for it
     * @param profile what the archive knows of it
     * @param about its kind and how it is named, such as "threat group, named 3 times"
     * @param ties what the archive has learnt that speaks for it, with the search that shows it
     * @param corrections that can be made; none for most readers
     */
    public record TagView(
            String label,
            String href,
            String profile,
            String about,
            List<Reason> reasons,
            List<Choice> ties,
            List<Choice> corrections) {}

    /** Where something is told or done, and what. */
    public record Choice(String label, String href) {}

    /**
     * A sentence that names the entity.
     *
     * @param anchor of the mention in the text
     */
    public record Reason(String before, String mention, String after, String rule, String anchor) {}

    /** Which rule found a field. */
    public record EvidenceRow(String field, String rule) {}
}
