package newsarchive.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it is kept and searched; fields are named after schema.org NewsArticle. Lists
 * are in the order of the page and may be empty.
 *
 * @param url canonical address, if it has one
 * @param body paragraphs joined by {@code \n}; may be empty
 * @param language BCP 47 tag, if it is known
 * @param updateNote a line such as "(Updates with ...)", kept apart from the body
 * @param evidence for each field that was found, the name of the rule that found it
 */
public record Article(
        ArticleId id,
        @Nullable String url,
        String headline,
        String body,
        List<String> authors,
        @Nullable PublicationDate published,
        @Nullable PublicationDate modified,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String section,
        List<String> keywords,
        @Nullable String dateline,
        List<String> credits,
        @Nullable String updateNote,
        List<String> corrections,
        @Nullable Boolean isAccessibleForFree,
        Map<String, String> evidence) {
    private static final int LEAD = 250;

    public Article {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        credits = List.copyOf(credits);
        corrections = List.copyOf(corrections);
        evidence = Map.copyOf(evidence);
    }

    /** The text that offsets of mentions and spans count in. */
    public String text() {
        return headline + "\n" + body;
    }

    /**
     * The first paragraphs, in which news tells what happened: as many as it takes to reach {@value
     * #LEAD} characters. A beginning of the body.
     */
    public String lead() {
        int end = body.indexOf('\n', Math.min(LEAD, body.length()));
        return end < 0 ? body : body.substring(0, end);
    }

    public static ArticleBuilder builder(ArticleId id) {
        return new ArticleBuilder(id);
    }
}
