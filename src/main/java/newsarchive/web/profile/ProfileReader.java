package newsarchive.web.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Sort;
import newsarchive.web.Archive;

/**
 * Gathers what the archive knows of an entity: a bounded number of searches, however much it is.
 */
final class ProfileReader {
    private static final int NEWEST = 8;

    private final Archive archive;
    private final ArticleIndex index;

    ProfileReader(Archive archive) {
        this.archive = archive;
        index = archive.index();
    }

    /**
     * @param step of the time line; without it, what fits
     * @param page of the ledger, the first is 1
     */
    Profile read(Subject subject, Optional<Step> step, int page) {
        Gazetteer gazetteer = archive.gazetteer();
        // With one value chosen, counts that add another are counts of both together.
        ArticleQuery newest =
                subject.about()
                        .matchingAll(true)
                        .collapsing(true)
                        .sortedBy(Sort.NEWEST)
                        .ofSize(NEWEST);
        Ledger ledger = new LedgerReader(index, subject).page(page);
        Map<TimeLine.Track, Hits> tracks = tracks(subject, ledger.articles() > 0);
        return new Profile(
                subject,
                elsewhere(subject),
                KnownName.of(subject.entity(), gazetteer),
                gazetteer.whole(subject.id()),
                gazetteer.parts(subject.id()),
                index.search(subject.named().ofSize(0)).total(),
                index.search(newest),
                TimeLine.of(tracks, step),
                ledger);
    }

    private List<Dimension> elsewhere(Subject subject) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension != subject.dimension())
                .filter(dimension -> isNamed(new Subject(subject.entity(), dimension)))
                .toList();
    }

    private boolean isNamed(Subject subject) {
        return index.search(subject.named().ofSize(0)).total() > 0;
    }

    private Map<TimeLine.Track, Hits> tracks(Subject subject, boolean isClaimed) {
        Map<TimeLine.Track, Hits> tracks = new LinkedHashMap<>();
        add(tracks, new TimeLine.Track("named", subject.named()));
        add(tracks, new TimeLine.Track("about", subject.about()));
        if (isClaimed) {
            for (ClaimRole role : ClaimRole.values()) {
                add(tracks, new TimeLine.Track(role.parameter(), subject.claimed(role)));
            }
        }
        return tracks;
    }

    private void add(Map<TimeLine.Track, Hits> tracks, TimeLine.Track track) {
        Hits hits = index.search(track.query().ofSize(0));
        if (hits.total() > 0) {
            tracks.put(track, hits);
        }
    }
}
