package newsarchive.index.lucene;

import newsarchive.query.Clause;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Identifiers as Lucene's queries. */
final class IdentifierQueries {
    private IdentifierQueries() {}

    static Query of(Clause.Identifier identifier) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : Fields.exact(identifier.field())) {
            Term term = new Term(Fields.identifiers(field), identifier.value());
            any.add(
                    identifier.beginning() ? new PrefixQuery(term) : new TermQuery(term),
                    Occur.SHOULD);
        }
        return any.build();
    }
}
