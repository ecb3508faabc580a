package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Makes queries for all articles that tell the story of one. */
record StoryQueries(Snapshot snapshot) {

    Query of(String id) {
        Term itself = new Term(Fields.ID, id);
        try {
            Optional<Stories.Told> story = story(itself);
            return story.isPresent() ? all(List.of(story.get())) : new TermQuery(itself);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the story of " + id, e);
        }
    }

    private Optional<Stories.Told> story(Term id) throws IOException {
        Stories stories = snapshot.stories();
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            PostingsEnum postings = leaf.reader().postings(id, PostingsEnum.NONE);
            while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                Optional<Stories.Told> story = stories.of(leaf.docBase + postings.docID());
                if (story.isPresent()) {
                    return story;
                }
            }
        }
        return Optional.empty();
    }

    /** All articles that tell one of several stories. */
    Query all(Collection<Stories.Told> stories) throws IOException {
        List<BytesRef> ids = new ArrayList<>();
        for (Stories.Told story : stories) {
            for (int document : story.documents()) {
                ids.add(new BytesRef(Stories.id(snapshot.reader(), document).value()));
            }
        }
        return new TermInSetQuery(Fields.ID, ids);
    }
}
