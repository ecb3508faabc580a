package newsarchive.web;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Claim;
import newsarchive.article.Tags;

/**
 * Words the claims of an article, each with whoever says so.
 *
 * @param narrator who says what the article attributes to no other medium
 */
public record ClaimViews(Article article, Tags tags, String narrator) {
    /** More in one list are counted, not named. */
    private static final int NAMED = 6;

    /** Words them where the article itself is shown. */
    public ClaimViews(Article article, Tags tags) {
        this(article, tags, "This article");
    }

    List<ClaimView> views() {
        return tags.claims().stream().map(this::view).toList();
    }

    /** One of them. */
    public ClaimView view(Claim claim) {
        return new ClaimView(
                source(claim) + said(claim) + ".",
                disputed(claim),
                claim.sentences().stream()
                        .map(span -> article.text().substring(span.start(), span.end()))
                        .toList());
    }

    private String source(Claim claim) {
        return claim.reportedBy().isEmpty()
                ? narrator + " says that "
                : names(claim.reportedBy())
                        + verb(claim.reportedBy(), " reports", " report")
                        + " that ";
    }

    private String said(Claim claim) {
        String against =
                " against "
                        + (claim.target().isEmpty()
                                ? "somebody it does not name"
                                : names(claim.target()));
        if (claim.accused().isEmpty()) {
            return by(claim) + "somebody unknown acted" + against;
        }
        String who = names(claim.accused());
        return switch (claim.certainty()) {
            case ALLEGED ->
                    claim.attributedBy().isEmpty()
                            ? who + are(claim) + "accused of acting" + against
                            : names(claim.attributedBy())
                                    + verb(claim.attributedBy(), " accuses ", " accuse ")
                                    + who
                                    + " of acting"
                                    + against;
            case STATED -> by(claim) + who + " acted" + against;
            case CHARGED ->
                    who + are(claim) + "charged" + inCourt(claim) + " with acting" + against;
            case CONVICTED -> who + are(claim) + "convicted of acting" + against;
        };
    }

    private String by(Claim claim) {
        return claim.attributedBy().isEmpty()
                ? ""
                : names(claim.attributedBy())
                        + verb(claim.attributedBy(), " says that ", " say that ");
    }

    private String inCourt(Claim claim) {
        return claim.attributedBy().isEmpty() ? "" : " by " + names(claim.attributedBy());
    }

    private String disputed(Claim claim) {
        return claim.disputedBy().isEmpty()
                ? ""
                : names(claim.disputedBy())
                        + verb(claim.disputedBy(), " disputes", " dispute")
                        + " it.";
    }

    private static String are(Claim claim) {
        return verb(claim.accused(), " is ", " are ");
    }

    private static String verb(List<String> subject, String singular, String plural) {
        return subject.size() == 1 ? singular : plural;
    }

    private String names(List<String> ids) {
        List<String> names = ids.stream().limit(NAMED).map(this::name).toList();
        if (ids.size() > NAMED) {
            return String.join(", ", names) + " and " + (ids.size() - NAMED) + " more";
        }
        return names.size() < 2
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private String name(String id) {
        return tags.tag(id).map(tag -> tag.entity().name()).orElse(id);
    }
}
