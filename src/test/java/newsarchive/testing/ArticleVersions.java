package newsarchive.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.ArticleBuilder;
import newsarchive.article.ArticleId;
import newsarchive.article.Certainty;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Mention;
import newsarchive.article.PublicationDate;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.index.ArticleVersion;
import org.jspecify.annotations.Nullable;

/** Builds invented articles for tests of the index, a few words each. */
public final class ArticleVersions {
    private final ArticleBuilder article;
    private final List<Tag> countries = new ArrayList<>();
    private final List<Tag> actors = new ArrayList<>();
    private final List<Tag> agencies = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private int places;
    private Instant captured = Instant.parse("2024-01-01T00:00:00Z");
    private String digest = "first";
    private long arrival;

    private ArticleVersions(String id) {
        article = Article.builder(new ArticleId(id)).headline("Untitled").language("en");
    }

    public static ArticleVersions article(String id) {
        return new ArticleVersions(id);
    }

    public ArticleVersions headline(String headline) {
        article.headline(headline);
        return this;
    }

    public ArticleVersions body(String body) {
        article.body(body);
        return this;
    }

    public ArticleVersions url(String url) {
        article.url(url);
        return this;
    }

    public ArticleVersions authors(String... authors) {
        article.authors(List.of(authors));
        return this;
    }

    public ArticleVersions language(@Nullable String language) {
        article.language(language);
        return this;
    }

    public ArticleVersions published(String iso) {
        article.published(PublicationDate.parse(iso));
        return this;
    }

    public ArticleVersions modified(String iso) {
        article.modified(PublicationDate.parse(iso));
        return this;
    }

    public ArticleVersions publisher(String publisher) {
        article.publisher(publisher);
        return this;
    }

    public ArticleVersions credits(String... credits) {
        article.credits(List.of(credits));
        return this;
    }

    public ArticleVersions captured(String instant) {
        captured = Instant.parse(instant);
        return this;
    }

    /** Else the page is not kept. */
    public ArticleVersions arrival(long number) {
        arrival = number;
        return this;
    }

    public ArticleVersions digest(String digest) {
        this.digest = digest;
        return this;
    }

    /** Tags an entity that the story is about. */
    public ArticleVersions about(Dimension dimension, String id, Kind kind) {
        return tag(dimension, id, kind, true, List.of(new Mention(0, 1, "x", "test")));
    }

    /** Tags an entity by a name with which the headline begins. */
    public ArticleVersions about(Dimension dimension, String id, Kind kind, String name) {
        return tag(dimension, id, kind, true, List.of(new Mention(0, name.length(), name, "test")));
    }

    /** Tags an entity that is only named in passing. */
    public ArticleVersions named(Dimension dimension, String id, Kind kind) {
        return tag(dimension, id, kind, false, List.of(new Mention(0, 1, "x", "test")));
    }

    /** Tags an entity that was found by these names, each in a place of its own. */
    public ArticleVersions tag(
            Dimension dimension, String id, Kind kind, boolean about, String... names) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            int start = places++;
            mentions.add(new Mention(start, start + 1, name, "test"));
        }
        return tag(dimension, id, kind, about, mentions);
    }

    private ArticleVersions tag(
            Dimension dimension, String id, Kind kind, boolean about, List<Mention> mentions) {
        List<Tag> tags =
                switch (dimension) {
                    case COUNTRY -> countries;
                    case ACTOR -> actors;
                    case AGENCY -> agencies;
                };
        tags.add(new Tag(new Entity(id, nameOf(id), kind, null), dimension, about, mentions));
        return this;
    }

    /** Makes a claim of those who have each role; accused and target are not both missing. */
    public ArticleVersions claim(Map<ClaimRole, List<String>> roles) {
        claims.add(
                new Claim(
                        roles.getOrDefault(ClaimRole.ACCUSED, List.of()),
                        roles.getOrDefault(ClaimRole.TARGET, List.of()),
                        roles.getOrDefault(ClaimRole.ATTRIBUTED_BY, List.of()),
                        roles.getOrDefault(ClaimRole.REPORTED_BY, List.of()),
                        roles.getOrDefault(ClaimRole.DISPUTED_BY, List.of()),
                        Certainty.STATED,
                        List.of(new Span(0, 1))));
        return this;
    }

    /** Makes the claim that one acts against another. */
    public ArticleVersions claim(String accused, String target) {
        return claim(
                Map.of(ClaimRole.ACCUSED, List.of(accused), ClaimRole.TARGET, List.of(target)));
    }

    /** What an entity with this id is called here. */
    public static String nameOf(String id) {
        return id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    }

    public ArticleVersion build() {
        return new ArticleVersion(
                article.build(),
                new Tags(countries, actors, agencies, claims),
                captured,
                digest,
                arrival);
    }
}
