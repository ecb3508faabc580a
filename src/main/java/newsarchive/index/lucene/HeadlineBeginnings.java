package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.index.Headline;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Finds headlines while they are being typed: the last word may be a beginning. */
record HeadlineBeginnings(Words words, Snapshot snapshot) {
    private static final int SHORTEST = 2;

    /** The newest first. */
    List<Headline> of(String typed, int size) throws IOException {
        List<Words.Word> parts = words.of(Fields.HEADLINE, typed);
        if (size == 0 || parts.isEmpty() || typed.strip().length() < SHORTEST) {
            return List.of();
        }
        Sort newest = new Order(newsarchive.query.Sort.NEWEST).lucene();
        List<Headline> headlines = new ArrayList<>();
        StoredFields stored = snapshot.searcher().storedFields();
        for (ScoreDoc found :
                snapshot.searcher()
                        .search(having(parts), new TopFieldCollectorManager(newest, size, null, 1))
                        .scoreDocs) {
            Article article = StoredVersion.read(stored, found.doc).article();
            headlines.add(new Headline(article.id(), article.headline()));
        }
        return headlines;
    }

    private static Query having(List<Words.Word> parts) {
        BooleanQuery.Builder all =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.FLAG, Fields.CURRENT)), Occur.FILTER);
        for (int i = 0; i < parts.size(); i++) {
            Term word = new Term(Fields.HEADLINE, parts.get(i).text());
            boolean last = i == parts.size() - 1;
            all.add(last ? new PrefixQuery(word) : new TermQuery(word), Occur.FILTER);
        }
        return all.build();
    }
}
