package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import newsarchive.article.ArticleId;
import newsarchive.index.ArticleVersion;
import newsarchive.story.Shingles;
import newsarchive.story.Signature;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;

/**
 * Finds the articles that a new one is a copy of, or they of it: among those that a reader sees,
 * and among the recent ones that it does not see yet. Between two articles it is always the later
 * one that finds the earlier.
 */
final class CopyFinder {
    /**
     * With this many compared, a story of thousands of copies has been met often enough to be
     * joined, and going through the rest would make loading slower with every copy.
     */
    private static final int MOST_COMPARED = 32;

    private final Map<String, List<Sought>> recent = new HashMap<>();

    /** A version with what its text is compared by. */
    record Sought(ArticleVersion version, Shingles shingles, Signature signature) {
        static Sought of(ArticleVersion version) {
            Shingles shingles = Shingles.of(version.article());
            return new Sought(version, shingles, Signature.of(shingles));
        }

        String name() {
            return Fields.version(version.id(), shingles);
        }

        /** What an article is called whose text is this one's copy, or nothing. */
        private Optional<String> copy(ArticleId id, Shingles text) {
            return !version.id().equals(id) && shingles.isCopyOf(text)
                    ? Optional.of(Fields.version(id, text))
                    : Optional.empty();
        }
    }

    /**
     * The {@link Fields#version versions} in a reader that are copies; safe for use by many
     * threads.
     *
     * @param valid whether an article still is as the reader sees it
     */
    static Set<String> among(IndexReader reader, Sought sought, Predicate<ArticleId> valid)
            throws IOException {
        Set<String> copies = new LinkedHashSet<>();
        Set<Integer> compared = new LinkedHashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (int document : candidates(leaf, sought.signature())) {
                if (compared.size() < MOST_COMPARED && compared.add(leaf.docBase + document)) {
                    ArticleVersion known =
                            StoredVersion.read(leaf.reader().storedFields(), document);
                    if (valid.test(known.id())) {
                        Shingles text = Shingles.of(known.article());
                        sought.copy(known.id(), text).ifPresent(copies::add);
                    }
                }
            }
        }
        return copies;
    }

    private static Set<Integer> candidates(LeafReaderContext leaf, Signature signature)
            throws IOException {
        Set<Integer> documents = new LinkedHashSet<>();
        Bits live = leaf.reader().getLiveDocs();
        for (String key : signature.keys()) {
            PostingsEnum postings =
                    leaf.reader().postings(new Term(Fields.KEY, key), PostingsEnum.NONE);
            while (postings != null
                    && documents.size() < MOST_COMPARED
                    && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    documents.add(postings.docID());
                }
            }
        }
        return documents;
    }

    /** The recent versions that are copies; the one sought is recent from now on. */
    Set<String> amongRecent(Sought sought) {
        Map<ArticleId, Shingles> candidates = new LinkedHashMap<>();
        for (String key : sought.signature().keys()) {
            List<Sought> sharing = recent.computeIfAbsent(key, k -> new ArrayList<>(1));
            sharing.stream()
                    .limit(MOST_COMPARED)
                    .forEach(one -> candidates.put(one.version().id(), one.shingles()));
            sharing.add(sought);
        }
        Set<String> copies = new LinkedHashSet<>();
        candidates.entrySet().stream()
                .limit(MOST_COMPARED)
                .map(one -> sought.copy(one.getKey(), one.getValue()))
                .flatMap(Optional::stream)
                .forEach(copies::add);
        return copies;
    }

    /** The articles are removed. */
    void forget(Collection<ArticleId> removed) {
        Set<ArticleId> ids = Set.copyOf(removed);
        recent.values()
                .forEach(sharing -> sharing.removeIf(one -> ids.contains(one.version().id())));
    }

    /** A reader sees now what was recent. */
    void forgetRecent() {
        recent.clear();
    }
}
