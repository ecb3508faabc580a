package newsarchive.index.lucene;

import java.io.IOException;
import newsarchive.index.IndexFormatException;
import newsarchive.index.IndexLockedException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * What an unusable index left in its folder. It would be in the way of a rebuild, and nobody can be
 * searching it.
 */
final class Leftovers {
    private Leftovers() {}

    static void clear(Directory directory, String where) throws IOException {
        try {
            Stamp.check(directory, where);
        } catch (IndexFormatException e) {
            delete(directory, where);
        }
    }

    private static void delete(Directory directory, String where) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        } catch (LockObtainFailedException e) {
            throw (IndexLockedException) new IndexLockedException(where).initCause(e);
        }
    }
}
