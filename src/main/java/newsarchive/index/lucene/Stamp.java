package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Map;
import newsarchive.index.Checkpoint;
import newsarchive.index.IndexFormatException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/** What every commit says of itself: how the index is laid out, and how far it reaches. */
final class Stamp {
    private static final String FORMAT_KEY = "newsarchive-index-format";

    /** To be raised whenever documents are laid out or analysed in another way. */
    static final String FORMAT = "9";

    private static final String FILE_KEY = "checkpoint-file";
    private static final String OFFSET_KEY = "checkpoint-offset";

    private Stamp() {}

    static Map<String, String> of(Checkpoint checkpoint) {
        return Map.of(
                FORMAT_KEY,
                FORMAT,
                FILE_KEY,
                checkpoint.file(),
                OFFSET_KEY,
                Long.toString(checkpoint.offset()));
    }

    static Checkpoint checkpoint(Map<String, String> userData) {
        return new Checkpoint(
                userData.getOrDefault(FILE_KEY, ""),
                Long.parseLong(userData.getOrDefault(OFFSET_KEY, "0")));
    }

    /**
     * Passes for a directory without a commit.
     *
     * @throws IndexFormatException if the last commit is not one that we can go on with
     */
    static void check(Directory directory, String where) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        SegmentInfos commit = lastCommit(directory, where);
        check(commit.getUserData(), where);
        if (commit.getIndexCreatedVersionMajor() != Version.LATEST.major) {
            throw new IndexFormatException(where, "was written by another version of Lucene");
        }
    }

    static void check(Map<String, String> userData, String where) {
        String format = userData.getOrDefault(FORMAT_KEY, "none");
        if (!format.equals(FORMAT)) {
            throw new IndexFormatException(
                    where, "has format " + format + ", but this program needs format " + FORMAT);
        }
    }

    /** A damaged commit and one of a far version fail in many ways, and mean the same here. */
    private static SegmentInfos lastCommit(Directory directory, String where) throws IOException {
        try {
            return SegmentInfos.readLatestCommit(directory);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IllegalArgumentException e) {
            throw (IndexFormatException)
                    new IndexFormatException(where, "cannot be read").initCause(e);
        }
    }
}
