package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Optional;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Story;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/** Tells of an article that is shown how many others tell its story, and which came first. */
record Tellings(Snapshot snapshot) {

    Story of(ArticleVersion shown, int document) throws IOException {
        Optional<Stories.Told> story = snapshot.stories().of(document);
        return story.isPresent()
                ? told(story.get())
                : new Story(shown.id(), 0, shown.article().publisher(), shown.captured());
    }

    private Story told(Stories.Told story) throws IOException {
        int first = story.documents().getFirst();
        for (int document : story.documents()) {
            first = cameBefore(document, first) ? document : first;
        }
        ArticleVersion version = StoredVersion.read(snapshot.searcher().storedFields(), first);
        return new Story(
                story.id(),
                story.documents().size() - 1,
                version.article().publisher(),
                version.captured());
    }

    /** Where several came at once, the least id is as good as any and always the same. */
    private boolean cameBefore(int one, int other) throws IOException {
        int order = Long.compare(added(one), added(other));
        return order < 0
                || (order == 0
                        && Stories.id(snapshot.reader(), one)
                                        .compareTo(Stories.id(snapshot.reader(), other))
                                < 0);
    }

    private long added(int document) throws IOException {
        LeafReaderContext leaf =
                snapshot.reader()
                        .leaves()
                        .get(ReaderUtil.subIndex(document, snapshot.reader().leaves()));
        NumericDocValues added = DocValues.getNumeric(leaf.reader(), Fields.ADDED);
        return added.advanceExact(document - leaf.docBase) ? added.longValue() : Long.MAX_VALUE;
    }
}
