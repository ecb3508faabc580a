package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * The articles that match partly, the best first. They are found by the words asked for; how the
 * best of them follow each other is told also by what those at the top have in common.
 */
final class PartialMatches {
    /** So many of the best are put in order anew. */
    private static final int REORDERED = 300;

    private final Query some;
    private final boolean stories;
    private final CommonWords common;
    private final Snapshot snapshot;

    /**
     * @param some all that match partly, with scores
     * @param stories whether articles of one story share a hit
     */
    PartialMatches(Query some, boolean stories, CommonWords common, Snapshot snapshot) {
        this.some = some;
        this.stories = stories;
        this.common = common;
        this.snapshot = snapshot;
    }

    /**
     * At most so many. Of copies not among the {@value #REORDERED} best nothing is shown.
     *
     * @param above whose stories are left out, where articles of one story share a hit
     */
    List<ScoreDoc> below(List<ScoreDoc> above, int count) throws IOException {
        List<ScoreDoc> best = reordered();
        return (stories ? bestOfEachStory(above, best) : best).stream().limit(count).toList();
    }

    private List<ScoreDoc> reordered() throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        TopDocs found = searcher.search(some, REORDERED);
        Optional<Query> alike = common.of(Arrays.asList(found.scoreDocs));
        return Arrays.asList(
                alike.isEmpty()
                        ? found.scoreDocs
                        : QueryRescorer.rescore(searcher, found, alike.get(), 1, REORDERED)
                                .scoreDocs);
    }

    private List<ScoreDoc> bestOfEachStory(List<ScoreDoc> above, List<ScoreDoc> ordered)
            throws IOException {
        Stories known = snapshot.stories();
        Set<Integer> seen = new HashSet<>();
        above.forEach(each -> known.of(each.doc).ifPresent(story -> seen.add(story.number())));
        return ordered.stream()
                .filter(each ->
                        known.of(each.doc).map(story -> seen.add(story.number())).orElse(true))
                .toList();
    }
}
