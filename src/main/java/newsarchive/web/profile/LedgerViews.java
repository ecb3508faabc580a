package newsarchive.web.profile;

import java.util.Locale;
import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.article.Span;
import newsarchive.index.Hit;
import newsarchive.query.ArticleQuery;
import newsarchive.web.ClaimView;
import newsarchive.web.ClaimViews;
import newsarchive.web.Links;
import newsarchive.web.PrintedDate;
import newsarchive.web.TextLanguage;
import newsarchive.web.origin.Sources;
import newsarchive.web.origin.Tracing;

/** Words the ledger of an entity. */
final class LedgerViews {
    private final String profile;
    private final Subject subject;
    private final Ledger ledger;
    private final Tracing tracing;

    /**
     * @param profile the address of the page, without parameters
     */
    LedgerViews(String profile, Profile whole, Tracing tracing) {
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
                : Counted.articles(ledger.articles())
                        + Counted.inStories(ledger.stories(), ledger.articles())
                        + (ledger.articles() == 1 ? " tells" : " tell")
                        + " of such claims, the oldest first.";
    }

    private LedgerView.FirstView first(Ledger.First first) {
        ArticleQuery both = subject.claimed(first);
        return new LedgerView.FirstView(
                words(first) + " " + first.other().label(),
                Counted.articles(first.other().count()),
                Links.search(both),
                words(tracing.of(both, first.other().count())),
                entry(first.entry()));
    }

    private static String words(Optional<Sources> sources) {
        return sources.map(known -> known.words(newsarchive.web.text.Texts.english())).orElse("");
    }

    private static String words(Ledger.First first) {
        return switch (first.role()) {
            case ATTRIBUTED_BY -> "Accused by";
            case DISPUTED_BY -> "Disputed by";
            case ACCUSED -> "Said to be the target of";
            case TARGET -> "Said to act against";
            case REPORTED_BY -> "Reported by";
        };
    }

    private LedgerView.EntryView entry(Ledger.Entry entry) {
        Hit hit = entry.hit();
        Article article = hit.article();
        ClaimView claim = claims(hit).view(entry.claim());
        return new LedgerView.EntryView(
                article.published() == null ? "undated" : PrintedDate.day(article.published()),
                claim.statement(),
                entry.claim().certainty().name().toLowerCase(Locale.ROOT),
                claim.disputed(),
                sentence(entry),
                TextLanguage.of(article),
                words(tracing.of(hit.story())),
                new ProfileView.Link(article.headline(), Links.article(article.id().value())),
                copies(hit));
    }

    /** Where no medium is named, whoever published the article is the source. */
    static ClaimViews claims(Hit hit) {
        String publisher = hit.article().publisher();
        return publisher == null
                ? new ClaimViews(hit.article(), hit.tags())
                : new ClaimViews(hit.article(), hit.tags(), publisher);
    }

    private String sentence(Ledger.Entry entry) {
        Span span = entry.hit().tags().sentence(entry.claim(), subject.id());
        return entry.hit().article().text().substring(span.start(), span.end());
    }

    private static ProfileView.Link copies(Hit hit) {
        int copies = hit.story().copies();
        return copies == 0
                ? new ProfileView.Link("", "")
                : new ProfileView.Link(
                        copies == 1 ? "and 1 copy" : "and " + copies + " copies",
                        Links.story(hit.story().id()));
    }
}
