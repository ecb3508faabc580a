package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Certainty;
import newsarchive.article.Claim;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Mention;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.index.Highlight;
import newsarchive.index.Hit;
import newsarchive.index.Story;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import newsarchive.web.text.Texts;
import org.junit.jupiter.api.Test;

final class HitReasonsTest {
    private static final String TEXT =
            "Intrusion\nTick is a group. It hit Japan. It came back. It left. It is gone.";

    @Test
    void aClaimIsShownByTheSentenceThatNamesWhoHasTheRole() {
        assertThat(reasons(Facet.TARGET, "JP"))
                .containsExactly("target in a claim: It hit [Japan].");
    }

    @Test
    void whoIsNamedOutsideTheClaimIsShownThereToo() {
        assertThat(reasons(Facet.ACCUSED, "tick"))
                .containsExactly("accused in a claim: It hit Japan.", "Tick: [Tick] is a group.");
    }

    @Test
    void whatNobodyChoseNeedsNoReason() {
        assertThat(new HitReasons(Texts.english(), ArticleQuery.everything(), hit()).reasons())
                .isEmpty();
    }

    private static List<String> reasons(Facet facet, String id) {
        ArticleQuery query =
                ArticleQuery.everything().choosing(facet, Selection.NONE.including(id));
        return new HitReasons(Texts.english(), query, hit())
                .reasons().stream()
                        .map(reason -> reason.label() + ": " + marked(reason.sentence()))
                        .toList();
    }

    private static String marked(List<Highlight.Part> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.marked() ? "[" + part.text() + "]" : part.text()));
        return text.toString();
    }

    /** A claim of four sentences, none of which names the accused. */
    private static Hit hit() {
        Article article =
                Article.builder(new ArticleId("a"))
                        .headline("Intrusion")
                        .body(TEXT.substring("Intrusion\n".length()))
                        .language("en")
                        .build();
        List<Span> sentences =
                List.of(
                        span("It hit Japan."),
                        span("It came back."),
                        span("It left."),
                        span("It is"));
        Claim claim =
                new Claim(
                        List.of("tick"),
                        List.of("JP"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Certainty.STATED,
                        sentences);
        Tags tags =
                new Tags(
                        List.of(tag("JP", "Japan", Kind.COUNTRY)),
                        List.of(tag("tick", "Tick", Kind.THREAT_GROUP)),
                        List.of(),
                        List.of(claim));
        return new Hit(
                article,
                tags,
                Highlight.plain("Intrusion"),
                Highlight.plain(""),
                List.of(),
                new Story(article.id(), 0, null, Instant.EPOCH));
    }

    private static Tag tag(String id, String name, Kind kind) {
        Span at = span(name);
        Dimension dimension = kind.home();
        return new Tag(
                new Entity(id, name, kind, null),
                dimension,
                true,
                List.of(new Mention(at.start(), at.end(), name, "test")));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
