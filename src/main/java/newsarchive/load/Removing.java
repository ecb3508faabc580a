package newsarchive.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.desk.Removal;
import newsarchive.desk.Removals;
import newsarchive.desk.Removed;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Found;
import newsarchive.page.warc.Kept;
import newsarchive.page.warc.KeptLine;
import newsarchive.page.warc.KeptPages;
import newsarchive.page.warc.Position;
import newsarchive.page.warc.WarcArchive;

/**
 * Carries out what people decided to remove, for whoever holds the index and the kept pages. Doing
 * it twice does no harm, so a decision is noted as carried out only after the index has followed.
 * Used by one thread.
 */
final class Removing {
    private static final long DUE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Removals removals;
    private final WarcArchive archive;
    private final KeptPages pages;
    private final ArticleIndex index;
    private final Preparation preparation;
    private Removed removed;
    private long known;
    private long looked = System.nanoTime();

    Removing(
            Removals removals,
            WarcArchive archive,
            KeptPages pages,
            ArticleIndex index,
            Preparation preparation) {
        this.removals = removals;
        this.archive = archive;
        this.pages = pages;
        this.index = index;
        this.preparation = preparation;
        known = removals.size();
        removed = removals.read();
    }

    /** What is out of the archive, as of the last look. */
    Removed removed() {
        return removed;
    }

    /** Whether the page or the article on it is out of the archive. */
    boolean holds(Prepared prepared) {
        return switch (prepared) {
            case Prepared.AnArticle(var page, var version) ->
                    removed.holds(version.id()) || holds(page.url());
            case Prepared.NoArticle(var page, var _) -> holds(page.url());
            case Prepared.Nothing(var _) -> false;
        };
    }

    private boolean holds(String url) {
        return CanonicalUrl.of(url).map(ArticleId::ofUrl).filter(removed::holds).isPresent();
    }

    /** Carries out what was decided since the last look, if that is a while ago. */
    void applyIfDue(Indexing indexing) {
        long now = System.nanoTime();
        if (now - looked > DUE_NANOS) {
            looked = now;
            if (removals.size() != known) {
                apply(indexing);
            }
        }
    }

    /** Carries out all that waits for it. */
    void apply(Indexing indexing) {
        known = removals.size();
        removed = removals.read();
        List<Removal> pending = removed.pending();
        if (pending.isEmpty()) {
            return;
        }
        indexing.refresh(); // What was put must be found, to be removed.
        for (Removal removal : pending) {
            if (removal.undone()) {
                restore(removal, indexing);
            } else {
                hide(removal, indexing);
            }
        }
        indexing.refresh();
        removals.applied(pending);
        known = removals.size();
    }

    private void hide(Removal removal, Indexing indexing) {
        index.remove(removal.articles());
        if (!removal.load().isEmpty()) {
            hideVersions(versionsOf(removal.load()), indexing);
        }
        if (removal.expunged()) {
            Set<ArticleId> own = own(removal);
            archive.expunge(
                    line -> isOf(removal, line) || own.contains(ArticleId.ofUrl(line.address())));
        }
    }

    /** The articles' ids, with those under which their pages are known by address. */
    private Set<ArticleId> own(Removal removal) {
        Set<ArticleId> own = new HashSet<>(removal.articles());
        each(
                KeptLine::json,
                version -> {
                    String url = version.article().url();
                    if (removal.articles().contains(version.id()) && url != null) {
                        own.add(ArticleId.ofUrl(url));
                    }
                });
        return own;
    }

    /** Ids and digests of what a load brought. */
    private Map<ArticleId, Set<String>> versionsOf(String load) {
        Map<ArticleId, Set<String>> versions = new HashMap<>();
        each(
                line -> line.load().equals(load),
                version ->
                        versions.computeIfAbsent(version.id(), id -> new HashSet<>())
                                .add(version.digest()));
        return versions;
    }

    private void hideVersions(Map<ArticleId, Set<String>> gone, Indexing indexing) {
        List<ArticleVersion> staying = new ArrayList<>();
        gone.forEach((id, digests) ->
                index.versions(id).stream()
                        .filter(version -> !digests.contains(version.digest()))
                        .forEach(staying::add));
        index.remove(gone.keySet());
        indexing.put(staying);
    }

    private void restore(Removal removal, Indexing indexing) {
        Predicate<KeptLine> wanted =
                line ->
                        !removed.holdsLoad(line.load())
                                && (isOf(removal, line)
                                        || (line.json() && !removal.articles().isEmpty()));
        each(
                wanted,
                version -> {
                    boolean asked = removal.articles().isEmpty() || isOf(removal, version);
                    if (asked && !removed.holds(version.id())) {
                        indexing.put(List.of(version));
                    }
                });
    }

    private static boolean isOf(Removal removal, KeptLine line) {
        return removal.articles().contains(ArticleId.ofUrl(line.address()))
                || (!removal.load().isEmpty() && line.load().equals(removal.load()));
    }

    private static boolean isOf(Removal removal, ArticleVersion version) {
        String url = version.article().url();
        return removal.articles().contains(version.id())
                || (url != null && removal.articles().contains(ArticleId.ofUrl(url)));
    }

    /** Reads those kept pages again whose loads stand. */
    private void each(Predicate<KeptLine> wanted, Consumer<ArticleVersion> taker) {
        try (Stream<Kept> kept = pages.read(Position.START, wanted)) {
            kept.forEach(record -> {
                if (record instanceof Kept.Whole(var page, var end)
                        && preparation.prepare(new Found.Loadable(page, end.toString()))
                                instanceof Prepared.AnArticle(var _, var version)) {
                    taker.accept(version.arrivedAt(end.number()));
                }
            });
        }
    }
}
