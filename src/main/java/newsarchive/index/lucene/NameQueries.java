package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import newsarchive.query.Alias;
import newsarchive.query.Clause;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Names of entities as Lucene's queries: the words as typed, and the entity by other names. */
record NameQueries(WordQueries words, Overlay overlay, Snapshot snapshot) {
    /** Less than any word as typed scores, so that those come first. */
    private static final float FAINT = 1e-3f;

    Optional<Query> query(Clause.Name name) {
        Query otherwise = otherwise(name);
        return words.word(name.typed())
                .map(typed ->
                        name.alone() && isAnywhere(otherwise)
                                ? whereMeant(typed, otherwise)
                                : new DisjunctionMaxQuery(List.of(typed, otherwise), 0));
    }

    private static Query whereMeant(Query typed, Query otherwise) {
        return new BooleanQuery.Builder()
                .add(otherwise, Occur.MUST)
                .add(typed, Occur.SHOULD)
                .build();
    }

    private Query otherwise(Clause.Name name) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new MeantQuery(name, overlay), Occur.SHOULD);
        name.aliases().stream()
                .filter(Alias::sure)
                .flatMap(alias -> printed(alias).stream())
                .forEach(query -> any.add(query, Occur.SHOULD));
        return new BoostQuery(new ConstantScoreQuery(any.build()), FAINT);
    }

    private Optional<Query> printed(Alias alias) {
        return words.phrase(new Clause.Phrase(Clause.Field.ANYWHERE, alias.text(), 0));
    }

    private boolean isAnywhere(Query query) {
        try {
            return snapshot.searcher()
                            .count(
                                    new BooleanQuery.Builder()
                                            .add(query, Occur.FILTER)
                                            .add(
                                                    new TermQuery(
                                                            new Term(Fields.FLAG, Fields.CURRENT)),
                                                    Occur.FILTER)
                                            .build())
                    > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot count the articles of a name", e);
        }
    }
}
