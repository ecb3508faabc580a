package newsarchive.index.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Tells which documents head a row, wherever in the order one begins: those that no copy of the
 * same story comes before. What stands before them is asked of the copies alone.
 */
record StoryRows(Query all, Order order, Snapshot snapshot) {

    /** Those of some documents that head a row, in the order given. */
    List<ScoreDoc> among(List<ScoreDoc> documents) throws IOException {
        Stories stories = snapshot.stories();
        Map<Integer, Stories.Told> told = new TreeMap<>();
        for (ScoreDoc each : documents) {
            stories.of(each.doc).ifPresent(story -> told.put(story.number(), story));
        }
        Set<Integer> heads = told.isEmpty() ? Set.of() : heads(stories, told);
        return documents.stream()
                .filter(each -> stories.of(each.doc).isEmpty() || heads.contains(each.doc))
                .toList();
    }

    private Set<Integer> heads(Stories stories, Map<Integer, Stories.Told> told)
            throws IOException {
        Query copies =
                new BooleanQuery.Builder()
                        .add(all, Occur.MUST)
                        .add(new StoryQueries(snapshot).all(told.values()), Occur.FILTER)
                        .build();
        int most = told.values().stream().mapToInt(story -> story.documents().size()).sum();
        ScoreDoc[] ordered =
                snapshot.searcher()
                        .search(copies, new TopFieldCollectorManager(order.lucene(), most, null, 1))
                        .scoreDocs;
        Set<Integer> seen = new HashSet<>();
        Set<Integer> heads = new HashSet<>();
        for (ScoreDoc copy : ordered) {
            Optional<Stories.Told> story = stories.of(copy.doc);
            if (story.isPresent() && seen.add(story.get().number())) {
                heads.add(copy.doc);
            }
        }
        return heads;
    }
}
