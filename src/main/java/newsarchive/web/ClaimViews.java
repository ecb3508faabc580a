package newsarchive.web;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Claim;
import newsarchive.article.Tags;
import newsarchive.web.text.Texts;

/**
 * Words the claims of an article, each with whoever says so.
 *
 * @param publisher who says what the article attributes to no other medium; empty where the article
 *     itself is shown
 */
public record ClaimViews(Texts texts, Article article, Tags tags, String publisher) {
    /** More in one list are counted, not named. */
    private static final int NAMED = 6;

    /** One of them. */
    public ClaimView view(Claim claim) {
        return new ClaimView(
                statement(claim),
                disputed(claim),
                claim.sentences().stream()
                        .map(span -> article.text().substring(span.start(), span.end()))
                        .toList());
    }

    private String statement(Claim claim) {
        String said = said(claim);
        if (!claim.reportedBy().isEmpty()) {
            return texts.of(
                    "claims.reported",
                    "count",
                    claim.reportedBy().size(),
                    "reporters",
                    names(claim.reportedBy()),
                    "said",
                    said);
        }
        return publisher.isEmpty()
                ? texts.of("claims.article", "said", said)
                : texts.of("claims.narrated", "publisher", publisher, "said", said);
    }

    private String said(Claim claim) {
        boolean sourced = !claim.attributedBy().isEmpty();
        return texts.of(
                claim.accused().isEmpty()
                        ? sourced ? "claims.unknown.by" : "claims.unknown"
                        : switch (claim.certainty()) {
                            case ALLEGED -> sourced ? "claims.alleged.by" : "claims.alleged";
                            case STATED -> sourced ? "claims.stated.by" : "claims.stated";
                            case CHARGED -> sourced ? "claims.charged.by" : "claims.charged";
                            case CONVICTED -> "claims.convicted";
                        },
                "accused",
                names(claim.accused()),
                "count",
                claim.accused().size(),
                "target",
                target(claim),
                "source",
                names(claim.attributedBy()),
                "sources",
                claim.attributedBy().size());
    }

    private String target(Claim claim) {
        return claim.target().isEmpty() ? texts.of("claims.target.unnamed") : names(claim.target());
    }

    private String disputed(Claim claim) {
        List<String> by = claim.disputedBy();
        return by.isEmpty()
                ? ""
                : texts.of("claims.disputed", "count", by.size(), "names", names(by));
    }

    private String names(List<String> ids) {
        List<String> names = ids.stream().map(this::name).toList();
        return names.size() > NAMED ? texts.lists().upTo(NAMED, names) : texts.lists().and(names);
    }

    private String name(String id) {
        return tags.tag(id).map(tag -> tag.entity().name()).orElse(id);
    }
}
