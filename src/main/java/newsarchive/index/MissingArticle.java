package newsarchive.index;

import java.util.List;
import java.util.Optional;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;

/** Answers somebody who pastes an address to learn whether the archive has the article. */
final class MissingArticle {
    private MissingArticle() {}

    /** A note if all that a query asks for is an article that is not there. */
    static Optional<String> note(ArticleIndex index, ArticleQuery query) {
        return address(query.clause())
                .filter(address -> !has(index, address))
                .map(MissingArticle::note);
    }

    private static Optional<Clause.Address> address(Clause clause) {
        return switch (clause) {
            case Clause.Address address -> Optional.of(address);
            case Clause.Or(List<Clause> any)
                    when any.size() == 2
                            && any.get(0) instanceof Clause.Address address
                            && any.get(1) instanceof Clause.Identifier ->
                    Optional.of(address);
            case Clause other -> Optional.empty();
        };
    }

    private static boolean has(ArticleIndex index, Clause.Address address) {
        return index.search(ArticleQuery.everything().asking(address).ofSize(0)).total() > 0;
    }

    private static String note(Clause.Address address) {
        return "the archive has no article at " + address.key();
    }
}
