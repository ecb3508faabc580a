package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import newsarchive.index.IndexFormatException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the commits in a directory, whichever process makes them. A search holds on to one
 * snapshot while newer ones come; the files of a snapshot are let go after its last user.
 */
final class Snapshots implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final Directory directory;
    private final Similarity similarity;
    private final String where;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
    private volatile Snapshot current;

    /** The id of the last commit looked at; only touched while {@link #looking}. */
    private byte[] seen = {};

    /** Only touched while {@link #looking}. */
    private boolean closed;

    Snapshots(Directory directory, String where, Similarity similarity) throws IOException {
        this.directory = directory;
        this.similarity = similarity;
        this.where = where;
        current = Snapshot.empty(similarity);
        look();
    }

    /** What is asked of a snapshot. */
    interface Question<T> {
        T answer(Snapshot snapshot) throws IOException;
    }

    /** Answers from the newest snapshot known. */
    <T> T ask(Question<T> question) {
        Snapshot snapshot = acquire();
        try {
            return question.answer(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + where, e);
        } finally {
            release(snapshot);
        }
    }

    /** Looks for a newer commit unless somebody did within the last second or is doing it now. */
    void followAtLeisure() {
        long now = System.nanoTime();
        long last = lookedAt.get();
        if (now - last > PATIENCE && lookedAt.compareAndSet(last, now) && looking.tryLock()) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
    }

    /** Looks for a newer commit now. */
    void follow() {
        looking.lock();
        try {
            lookedAt.set(System.nanoTime());
            look();
        } finally {
            looking.unlock();
        }
    }

    private void look() {
        try {
            if (DirectoryReader.indexExists(directory)) {
                look(SegmentInfos.readLatestCommit(directory).getId());
            }
        } catch (IndexFormatException e) {
            LOG.warn("still searching the state before: {}", e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + where, e);
        }
    }

    private void look(byte[] last) throws IOException {
        if (!Arrays.equals(last, seen)) {
            Snapshot before = current;
            DirectoryReader newer = reopened(before.reader());
            DirectoryReader opened = newer == null ? DirectoryReader.open(directory) : newer;
            seen = last;
            accept(opened, before);
        }
    }

    /**
     * Nothing when there is no going on from the reader: the folder was emptied and filled anew.
     */
    private static @Nullable DirectoryReader reopened(IndexReader before) throws IOException {
        try {
            return before instanceof DirectoryReader reader
                    ? DirectoryReader.openIfChanged(reader)
                    : null;
        } catch (IllegalStateException e) {
            LOG.info("the index was removed and made anew: {}", e.getMessage());
            return null;
        }
    }

    private void accept(DirectoryReader newer, Snapshot before) throws IOException {
        try {
            Stamp.check(newer.getIndexCommit().getUserData(), where);
            current = Snapshot.of(newer, seen, similarity);
        } catch (IndexFormatException e) {
            newer.close();
            throw e;
        }
        release(before);
    }

    private Snapshot acquire() {
        while (true) {
            Snapshot snapshot = current;
            if (snapshot.reader().tryIncRef()) {
                return snapshot;
            }
            if (snapshot == current) {
                throw new IllegalStateException("the index in " + where + " is closed");
            }
        }
    }

    private static void release(Snapshot snapshot) {
        try {
            snapshot.reader().decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot let go of the index", e);
        }
    }

    @Override
    public void close() {
        looking.lock();
        try {
            if (!closed) {
                closed = true;
                release(current);
            }
        } finally {
            looking.unlock();
        }
    }
}
