package newsarchive.web.original;

import java.util.Optional;
import newsarchive.index.ArticleVersion;
import newsarchive.page.Page;

/** Finds the kept page that an article was read from. */
@FunctionalInterface
public interface Originals {

    /** The page of a version; none where it was destroyed, damaged or never kept. */
    Optional<Original> find(ArticleVersion version);

    /**
     * A kept page.
     *
     * @param isForOthers false where the page asks archives not to show their copy to others
     */
    record Original(Page page, boolean isForOthers) {}
}
