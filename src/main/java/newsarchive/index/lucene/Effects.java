package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.article.ArticleId;
import newsarchive.article.Entity;
import newsarchive.article.Tags;
import newsarchive.desk.Change;
import newsarchive.index.Effect;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Counts the articles that a change of corrections concerns. */
final class Effects {
    private final Change change;

    /** All that may be found and mean one of the entities. */
    private final Set<String> found;

    /** In which names mean something particular before or after, or roles change. */
    private final Set<ArticleId> particular;

    /** In which roles change. */
    private final Set<ArticleId> otherRoles;

    Effects(Change change) {
        this.change = change;
        found = new TreeSet<>(change.before().leadingTo(change.ids()));
        found.addAll(change.after().leadingTo(change.ids()));
        otherRoles = change.before().otherRoles(change.after());
        particular = new TreeSet<>(otherRoles);
        particular.addAll(change.before().articlesOfTags());
        particular.addAll(change.after().articlesOfTags());
    }

    Effect in(Snapshot snapshot) throws IOException {
        long changes = 0;
        long of = 0;
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            Counted counted = new Counted(leaf.reader());
            changes += counted.changed.cardinality();
            of += counted.having.cardinality();
        }
        return new Effect(changes, of);
    }

    /** One segment. */
    private final class Counted {
        private final LeafReader reader;
        private final FixedBitSet changed;
        private final FixedBitSet having;

        Counted(LeafReader reader) throws IOException {
            this.reader = reader;
            changed = new FixedBitSet(reader.maxDoc());
            having = new FixedBitSet(reader.maxDoc());
            FoundNames names = new FoundNames(reader);
            names.of(found, this::addAll);
            for (ArticleId article : particular) {
                names.versions(article, doc -> again(article, doc));
            }
            Bits live = reader.getLiveDocs();
            if (live != null) {
                live.applyMask(changed, 0);
                live.applyMask(having, 0);
            }
        }

        private void addAll(FoundName name, PostingsEnum articles) throws IOException {
            Optional<Entity> before = change.before().meant(name.entity(), name.name());
            Optional<Entity> after = change.after().meant(name.entity(), name.name());
            while (articles.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                add(articles.docID(), before, after);
            }
        }

        private void add(int doc, Optional<Entity> before, Optional<Entity> after) {
            if (!before.map(Entity::id).equals(after.map(Entity::id))) {
                changed.set(doc);
            }
            if (isSpokenOf(before) || isSpokenOf(after)) {
                having.set(doc);
            }
        }

        private boolean isSpokenOf(Optional<Entity> entity) {
            return entity.isPresent() && change.ids().contains(entity.get().id());
        }

        /** Name by name, with what was said of this article; older versions have no names. */
        private void again(ArticleId article, int doc) throws IOException {
            changed.clear(doc);
            having.clear(doc);
            SortedSetDocValues values = DocValues.getSortedSet(reader, Fields.FOUND);
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    FoundName name =
                            FoundName.read(values.lookupOrd(values.nextOrd()).utf8ToString());
                    if (found.contains(name.id())) {
                        add(
                                doc,
                                change.before().meant(article, name.entity(), name.name()),
                                change.after().meant(article, name.entity(), name.name()));
                    }
                }
                if (otherRoles.contains(article)) {
                    compareTags(article, doc);
                }
            }
        }

        /** Who has which role no name tells. */
        private void compareTags(ArticleId article, int doc) throws IOException {
            Tags tags = StoredVersion.read(reader.storedFields(), doc).tags();
            if (!change.before().apply(article, tags).equals(change.after().apply(article, tags))) {
                changed.set(doc);
            }
        }
    }
}
