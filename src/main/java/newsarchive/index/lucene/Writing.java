package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.ArticleId;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.IndexLockedException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Puts and removes articles, all or nothing for each, and commits. Holds the directory's write lock
 * until closed; what was not committed by then is lost, and comes again from the kept pages.
 */
final class Writing implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 64;

    /** Articles that copies are looked for among in memory, until the index itself is asked. */
    private static final int MOST_TOUCHED = 4_096;

    private final IndexWriter writer;
    private final String where;
    private final FunctionWords functionWords;

    /** Sees all that was put up to its opening, and nothing of {@link #touched} since. */
    private DirectoryReader before;

    private final Set<ArticleId> touched = new HashSet<>();
    private final CopyFinder copies = new CopyFinder();

    Writing(
            Directory directory,
            String where,
            Analyzer analyzer,
            FunctionWords functionWords,
            IndexWriterConfig.OpenMode mode)
            throws IOException {
        this.where = where;
        this.functionWords = functionWords;
        IndexWriterConfig config =
                new IndexWriterConfig(analyzer)
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false);
        try {
            writer = new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw (IndexLockedException) new IndexLockedException(where).initCause(e);
        }
        before = DirectoryReader.open(writer);
    }

    synchronized void put(List<ArticleVersion> batch) {
        Map<ArticleId, List<ArticleVersion>> byArticle = new LinkedHashMap<>();
        for (ArticleVersion version : batch) {
            byArticle.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(version);
        }
        try {
            if (touched.size() > MOST_TOUCHED
                    || byArticle.keySet().stream().anyMatch(touched::contains)) {
                catchUp();
            }
        } catch (IOException e) {
            throw failed(e);
        }
        // Cutting text into words is most of the work, and Lucene takes documents from any thread.
        List<Changed> changed =
                byArticle.entrySet().parallelStream()
                        .map(article -> changed(article.getKey(), article.getValue()))
                        .flatMap(Optional::stream)
                        .toList();
        changed.forEach(article -> article.copies().addAll(copies.amongRecent(article.sought())));
        changed.parallelStream().forEach(this::write);
        touched.addAll(byArticle.keySet());
    }

    /**
     * What is to be written of an article.
     *
     * @param versions all of them, oldest first
     * @param sought the newest
     * @param copies of other articles' versions, as found so far
     */
    private record Changed(
            List<ArticleVersion> versions, CopyFinder.Sought sought, Set<String> copies) {}

    private void catchUp() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(before, writer);
        if (newer != null) {
            before.close();
            before = newer;
        }
        touched.clear();
        copies.forgetRecent();
    }

    private Optional<Changed> changed(ArticleId id, List<ArticleVersion> versions) {
        try {
            Map<String, ArticleVersion> byDigest = new HashMap<>();
            for (ArticleVersion known : Snapshot.versions(before, id)) {
                byDigest.put(known.digest(), known);
            }
            int known = byDigest.size();
            versions.forEach(version -> byDigest.putIfAbsent(version.digest(), version));
            if (byDigest.size() == known) {
                return Optional.empty();
            }
            List<ArticleVersion> all =
                    byDigest.values().stream().sorted(ArticleVersion.NEWEST).toList();
            CopyFinder.Sought sought = CopyFinder.Sought.of(all.getLast());
            return Optional.of(
                    new Changed(
                            all,
                            sought,
                            CopyFinder.among(before, sought, other -> !touched.contains(other))));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void write(Changed article) {
        try {
            writer.updateDocuments(
                    idTerm(article.sought().version().id()),
                    ArticleDocument.ofVersions(
                            article.versions(), article.sought(), article.copies(), functionWords));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    synchronized void remove(Collection<ArticleId> ids) {
        try {
            writer.deleteDocuments(ids.stream().map(Writing::idTerm).toArray(Term[]::new));
            touched.addAll(ids);
            copies.forget(ids);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Nothing is written when nothing has changed. */
    synchronized void commit(Checkpoint checkpoint, Checkpoint last) {
        try {
            if (writer.hasUncommittedChanges() || !checkpoint.equals(last)) {
                writer.setLiveCommitData(Stamp.of(checkpoint).entrySet());
                writer.commit();
                catchUp();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static Term idTerm(ArticleId id) {
        return new Term(Fields.ID, id.value());
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("cannot write the index in " + where, e);
    }

    @Override
    public synchronized void close() throws IOException {
        before.close();
        writer.close();
    }
}
