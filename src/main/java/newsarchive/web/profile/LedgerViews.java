package newsarchive.web.profile;

import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.article.Span;
import newsarchive.index.Hit;
import newsarchive.query.ArticleQuery;
import newsarchive.web.ClaimView;
import newsarchive.web.ClaimViews;
import newsarchive.web.Links;
import newsarchive.web.TextLanguage;
import newsarchive.web.origin.Sources;
import newsarchive.web.origin.Tracing;
import newsarchive.web.text.Texts;

/** Words the ledger of an entity. */
final class LedgerViews {
    private final Texts texts;
    private final String profile;
    private final Subject subject;
    private final Ledger ledger;
    private final Tracing tracing;

    /**
     * @param profile the address of the page, without parameters
     */
    LedgerViews(Texts texts, String profile, Profile whole, Tracing tracing) {
        this.texts = texts;
        this.tracing = tracing;
        this.profile = profile;
        subject = whole.subject();
        ledger = whole.ledger();
    }

    LedgerView view() {
        return new LedgerView(
                summary(),
                ledger.firsts().stream().map(this::first).toList(),
                ledger.entries().stream().map(this::entry).toList(),
                ledger.page() > 1 ? page(ledger.page() - 1) : "",
                ledger.next().map(this::page).orElse(""));
    }

    private String page(int number) {
        return profile + "?page=" + number + "#claims";
    }

    private String summary() {
        return ledger.articles() == 0
                ? ""
                : texts.of(
                        ledger.stories() == ledger.articles()
                                ? "profile.ledger.summary"
                                : "profile.ledger.summary.stories",
                        "articles",
                        ledger.articles(),
                        "stories",
                        ledger.stories());
    }

    private LedgerView.FirstView first(Ledger.First first) {
        ArticleQuery both = subject.claimed(first);
        return new LedgerView.FirstView(
                texts.of("profile.said." + first.role().parameter(), "name", first.other().label()),
                texts.of("common.articles", "count", first.other().count()),
                Links.search(both),
                words(tracing.of(both, first.other().count())),
                entry(first.entry()));
    }

    private String words(Optional<Sources> sources) {
        return sources.map(known -> known.words(texts)).orElse("");
    }

    private LedgerView.EntryView entry(Ledger.Entry entry) {
        Hit hit = entry.hit();
        Article article = hit.article();
        ClaimView claim = claims(texts, hit).view(entry.claim());
        return new LedgerView.EntryView(
                texts.dates().day(article.published()),
                claim.statement(),
                texts.words().certainty(entry.claim().certainty()),
                claim.disputed(),
                sentence(entry),
                TextLanguage.of(article),
                words(tracing.of(hit.story())),
                new ProfileView.Link(article.headline(), Links.article(article.id().value())),
                copies(hit));
    }

    /** Where no medium is named, whoever published the article is the source. */
    static ClaimViews claims(Texts texts, Hit hit) {
        String publisher = hit.article().publisher();
        return new ClaimViews(texts, hit.article(), hit.tags(), publisher == null ? "" : publisher);
    }

    private String sentence(Ledger.Entry entry) {
        Span span = entry.hit().tags().sentence(entry.claim(), subject.id());
        return entry.hit().article().text().substring(span.start(), span.end());
    }

    private ProfileView.Link copies(Hit hit) {
        int copies = hit.story().copies();
        return copies == 0
                ? new ProfileView.Link("", "")
                : new ProfileView.Link(
                        texts.of("common.copies", "count", copies), Links.story(hit.story().id()));
    }
}
