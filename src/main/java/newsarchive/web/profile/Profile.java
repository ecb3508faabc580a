package newsarchive.web.profile;

import java.util.List;
import java.util.Optional;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.index.Hits;

/**
 * What the archive knows of one entity.
 *
 * @param elsewhere the other dimensions in which articles name it
 * @param whole what it is a part of
 * @param parts what is a part of it
 * @param named how many articles name it, in passing or not
 * @param about the newest stories about it, with the facets of all articles about it, so counted
 *     that other values stand beside it
 */
record Profile(
        Subject subject,
        List<Dimension> elsewhere,
        List<KnownName> names,
        Optional<Entity> whole,
        List<Entity> parts,
        long named,
        Hits about,
        TimeLine timeLine,
        Ledger ledger) {}
