package newsarchive.extract;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleBuilder;
import newsarchive.article.ArticleId;
import newsarchive.extract.body.Body;
import newsarchive.extract.body.BodyFinder;
import newsarchive.extract.body.Known;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.meta.Facts;
import newsarchive.extract.meta.Found;
import newsarchive.extract.meta.Languages;
import newsarchive.extract.meta.Lines;
import newsarchive.page.Page;

/**
 * Reads an HTML page once and makes an article of it, or says why it is none. Safe for use by many
 * threads.
 */
public final class ArticleExtractor {
    private final BodyFinder bodies = new BodyFinder();

    /**
     * Never fails on what a page holds.
     *
     * @param page HTML in its content encoding; the address may be {@code urn:sha256:...} when none
     *     is known
     */
    public Extraction extract(Page page) {
        HtmlPage html = HtmlPage.read(page);
        Facts declared = Facts.of(html);
        Body body = bodies.find(html, known(html, declared));
        Facts facts = declared.completed(html, new Lines(body.around(), body.paragraphs()));
        return NotAnArticle.reason(html, body)
                .<Extraction>map(reason ->
                        new Extraction.Rejected(facts.url().map(Found::value).orElse(null), reason))
                .orElseGet(() -> new Extraction.Extracted(article(html, facts, body)));
    }

    private static Known known(HtmlPage page, Facts facts) {
        List<String> headlines = new ArrayList<>(Facts.headlines(page));
        facts.headline().map(Found::value).ifPresent(headlines::add);
        List<String> names = new ArrayList<>(facts.authors().map(Found::value).orElse(List.of()));
        facts.publisher().map(Found::value).ifPresent(names::add);
        return new Known(headlines, names);
    }

    private static Article article(HtmlPage html, Facts facts, Body body) {
        ArticleId id =
                facts.url()
                        .map(url -> ArticleId.ofUrl(url.value()))
                        .orElseGet(() -> ArticleId.ofContent(html.source().body()));
        ArticleBuilder article =
                Article.builder(id).body(body.text()).evidence("body", body.rule());
        fill(article, body);
        facts.fill(article);
        Languages.find(html, body.text())
                .ifPresent(f -> article.language(f.value()).evidence("language", f.rule()));
        return article.build();
    }

    private static void fill(ArticleBuilder article, Body body) {
        article.dateline(body.dateline())
                .credits(body.credits())
                .updateNote(body.updateNote())
                .corrections(body.corrections());
        if (body.dateline() != null) {
            article.evidence("dateline", "beginning of the text");
        }
        if (!body.credits().isEmpty()) {
            article.evidence("credits", "line of the text");
        }
        if (body.updateNote() != null) {
            article.evidence("updateNote", "line of the text");
        }
        if (!body.corrections().isEmpty()) {
            article.evidence("corrections", "line of the text");
        }
    }
}
