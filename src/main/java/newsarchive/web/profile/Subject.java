package newsarchive.web.profile;

import java.util.Arrays;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Facet;
import newsarchive.query.Selection;

/**
 * Whom a profile is of, and the questions that are asked about it.
 *
 * @param dimension where it is looked at; many entities stand in two
 */
record Subject(Entity entity, Dimension dimension) {

    String id() {
        return entity.id();
    }

    /** The articles about it. */
    ArticleQuery about() {
        return having(Facet.of(dimension));
    }

    /** The articles that name it, in passing or not. */
    ArticleQuery named() {
        return about().alsoNamed();
    }

    /** The articles with a claim in which it has this role. */
    ArticleQuery claimed(ClaimRole role) {
        return having(Facet.of(role));
    }

    /** The articles with a claim in which it has any role. */
    ArticleQuery claimed() {
        return ArticleQuery.everything()
                .asking(
                        new Clause.Or(
                                Arrays.stream(ClaimRole.values())
                                        .map(role -> (Clause) new Clause.In(Facet.of(role), id()))
                                        .toList()));
    }

    /** The articles with a claim in which both have the roles of a ledger's first one. */
    ArticleQuery claimed(Ledger.First first) {
        return claimed(first.own())
                .choosing(Facet.of(first.role()), Selection.NONE.including(first.other().id()));
    }

    private ArticleQuery having(Facet facet) {
        return ArticleQuery.everything().choosing(facet, Selection.NONE.including(id()));
    }
}
