package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import newsarchive.query.Facet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What the articles of a snapshot call the values of facets, read from the term dictionary. */
final class FacetNames {
    private final IndexReader reader;
    private final Map<String, Optional<NameTerm>> known = new ConcurrentHashMap<>();

    FacetNames(IndexReader reader) {
        this.reader = reader;
    }

    /** The name that most articles use; of names used as often the first in the alphabet. */
    Optional<NameTerm> of(Facet facet, String id) {
        return known.computeIfAbsent(NameTerm.beginning(facet, id), this::read);
    }

    private Optional<NameTerm> read(String beginning) {
        try {
            return terms(Fields.NAME, beginning).entrySet().stream()
                    .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                    .map(most -> NameTerm.readById(most.getKey()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read names", e);
        }
    }

    /** Names that begin so, for whatever facet, each with about the number of its articles. */
    Map<NameTerm, Integer> beginningWith(String prefix) throws IOException {
        Map<NameTerm, Integer> names = new LinkedHashMap<>();
        terms(Fields.SUGGEST, Folding.fold(prefix))
                .forEach((term, articles) -> names.put(NameTerm.readByName(term), articles));
        return names;
    }

    /** Terms in order, each with about the number of documents that hold it. */
    private Map<String, Integer> terms(String field, String beginning) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        BytesRef prefix = new BytesRef(beginning);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                collect(terms.iterator(), prefix, found);
            }
        }
        return found;
    }

    private static void collect(TermsEnum terms, BytesRef prefix, Map<String, Integer> found)
            throws IOException {
        BytesRef term = terms.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : terms.term();
        while (term != null && StringHelper.startsWith(term, prefix)) {
            found.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
            term = terms.next();
        }
    }
}
