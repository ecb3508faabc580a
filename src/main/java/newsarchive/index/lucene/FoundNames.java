package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Collection;
import newsarchive.article.ArticleId;
import newsarchive.query.Facet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Where names of entities were found in one segment, read from the term dictionary. */
final class FoundNames {
    private final LeafReader reader;

    FoundNames(LeafReader reader) {
        this.reader = reader;
    }

    /** Takes each name with the articles it was found in; the postings are gone afterwards. */
    interface Taker {
        void take(FoundName name, PostingsEnum articles) throws IOException;
    }

    /** Takes the place of a version of an article. */
    interface VersionTaker {
        void take(int doc) throws IOException;
    }

    /** Hands out all names of some entities, whatever the facet. */
    void of(Collection<String> ids, Taker taker) throws IOException {
        Terms terms = reader.terms(Fields.FOUND);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (Facet facet : Facet.values()) {
            if (facet.dimension().isPresent()) {
                for (String id : ids) {
                    of(each, new BytesRef(FoundName.beginning(facet, id)), taker);
                }
            }
        }
    }

    private static void of(TermsEnum terms, BytesRef beginning, Taker taker) throws IOException {
        BytesRef term = terms.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : terms.term();
        while (term != null && StringHelper.startsWith(term, beginning)) {
            taker.take(
                    FoundName.read(term.utf8ToString()), terms.postings(null, PostingsEnum.NONE));
            term = terms.next();
        }
    }

    /** Hands out every version of an article, newest or not. */
    void versions(ArticleId id, VersionTaker taker) throws IOException {
        PostingsEnum postings = reader.postings(new Term(Fields.ID, id.value()), PostingsEnum.NONE);
        while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            taker.take(postings.docID());
        }
    }
}
