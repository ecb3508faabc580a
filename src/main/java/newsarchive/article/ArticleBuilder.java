package newsarchive.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers an {@link Article} field by field; what is never set stays unknown or empty. */
public final class ArticleBuilder {
    private final ArticleId id;
    private @Nullable String url;
    private String headline = "";
    private String body = "";
    private List<String> authors = List.of();
    private @Nullable PublicationDate published;
    private @Nullable PublicationDate modified;
    private @Nullable String publisher;
    private @Nullable String language;
    private @Nullable String section;
    private List<String> keywords = List.of();
    private @Nullable String dateline;
    private List<String> credits = List.of();
    private @Nullable String updateNote;
    private List<String> corrections = List.of();
    private @Nullable Boolean isAccessibleForFree;
    private final Map<String, String> evidence = new HashMap<>();

    ArticleBuilder(ArticleId id) {
        this.id = id;
    }

    public ArticleBuilder url(@Nullable String url) {
        this.url = url;
        return this;
    }

    public ArticleBuilder headline(String headline) {
        this.headline = headline;
        return this;
    }

    public ArticleBuilder body(String body) {
        this.body = body;
        return this;
    }

    public ArticleBuilder authors(List<String> authors) {
        this.authors = authors;
        return this;
    }

    public ArticleBuilder published(@Nullable PublicationDate published) {
        this.published = published;
        return this;
    }

    public ArticleBuilder modified(@Nullable PublicationDate modified) {
        this.modified = modified;
        return this;
    }

    public ArticleBuilder publisher(@Nullable String publisher) {
        this.publisher = publisher;
        return this;
    }

    public ArticleBuilder language(@Nullable String language) {
        this.language = language;
        return this;
    }

    public ArticleBuilder section(@Nullable String section) {
        this.section = section;
        return this;
    }

    public ArticleBuilder keywords(List<String> keywords) {
        this.keywords = keywords;
        return this;
    }

    public ArticleBuilder dateline(@Nullable String dateline) {
        this.dateline = dateline;
        return this;
    }

    public ArticleBuilder credits(List<String> credits) {
        this.credits = credits;
        return this;
    }

    public ArticleBuilder updateNote(@Nullable String updateNote) {
        this.updateNote = updateNote;
        return this;
    }

    public ArticleBuilder corrections(List<String> corrections) {
        this.corrections = corrections;
        return this;
    }

    public ArticleBuilder isAccessibleForFree(@Nullable Boolean isAccessibleForFree) {
        this.isAccessibleForFree = isAccessibleForFree;
        return this;
    }

    /** Notes which rule found a field. */
    public ArticleBuilder evidence(String field, String rule) {
        evidence.put(field, rule);
        return this;
    }

    public Article build() {
        return new Article(
                id,
                url,
                headline,
                body,
                authors,
                published,
                modified,
                publisher,
                language,
                section,
                keywords,
                dateline,
                credits,
                updateNote,
                corrections,
                isAccessibleForFree,
                evidence);
    }
}
