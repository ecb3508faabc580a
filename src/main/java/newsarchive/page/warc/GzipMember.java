package newsarchive.page.warc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One gzip member of a file: with one record a member, any record can be read by its offset, and a
 * record that was never finished is told from one that was by its missing or wrong trailer.
 *
 * @param start the offset of its first byte
 * @param content what it holds, unpacked
 * @param end the offset of the first byte after it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
record GzipMember(long start, byte[] content, long end) {
    private static final Logger LOG = LoggerFactory.getLogger(GzipMember.class);
    static final int HEADER = 10;
    private static final int NO_FIELDS = 0x1f8b0800;
    private static final int COMMENT = 0x1f8b0810;
    private static final int TRAILER = 8;
    private static final int CHUNK = 1 << 16;
    private static final int LARGEST = 256 << 20;

    /**
     * Reads the member that begins at {@code offset}.
     *
     * @throws IOException if there is none, or it is damaged or unfinished
     */
    static GzipMember read(FileChannel file, long offset) throws IOException {
        long start = offset + readHeader(file, offset);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Inflater inflater = new Inflater(true)) {
            long trailer = start + inflate(file, start, inflater, content);
            byte[] bytes = content.toByteArray();
            checkTrailer(file, trailer, bytes);
            return new GzipMember(offset, bytes, trailer + TRAILER);
        } catch (DataFormatException e) {
            throw new IOException("damaged gzip member at " + offset, e);
        }
    }

    /** The first whole member that begins at {@code from} or behind; passes what is damaged. */
    static Optional<GzipMember> next(FileChannel file, long from) throws IOException {
        long size = file.size();
        for (long offset = from; offset < size; offset++) {
            try {
                return Optional.of(read(file, offset));
            } catch (IOException e) {
                LOG.trace("no record at {}", offset, e);
            }
        }
        return Optional.empty();
    }

    /** Returns its length. Of the optional fields the archive writes only the comment. */
    private static long readHeader(FileChannel file, long offset) throws IOException {
        return switch (read(file, offset, HEADER).getInt(0)) {
            case NO_FIELDS -> HEADER;
            case COMMENT -> HEADER + commentLength(file, offset + HEADER);
            default -> throw new IOException("no gzip member at " + offset);
        };
    }

    /** With the zero at its end. */
    private static long commentLength(FileChannel file, long start) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        long at = start;
        while (file.read(buffer.clear(), at) > 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                at++;
                if (buffer.get() == 0) {
                    return at - start;
                }
            }
        }
        throw new EOFException("unfinished gzip member at " + start);
    }

    /** Returns how many compressed bytes there were. */
    private static long inflate(
            FileChannel file, long start, Inflater inflater, ByteArrayOutputStream out)
            throws IOException, DataFormatException {
        ByteBuffer in = ByteBuffer.allocate(CHUNK);
        byte[] buffer = new byte[CHUNK];
        long position = start;
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                int n = file.read(in.clear(), position);
                if (n < 0) {
                    throw new EOFException("unfinished gzip member at " + start);
                }
                position += n;
                inflater.setInput(in.flip());
            }
            int n = inflater.inflate(buffer);
            if (n == 0 && inflater.needsDictionary()) {
                throw new DataFormatException("preset dictionary");
            }
            out.write(buffer, 0, n);
            if (out.size() > LARGEST) {
                throw new IOException("a record of more than " + LARGEST + " bytes at " + start);
            }
        }
        return inflater.getBytesRead();
    }

    private static void checkTrailer(FileChannel file, long offset, byte[] content)
            throws IOException {
        ByteBuffer trailer = read(file, offset, TRAILER).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        CRC32 crc = new CRC32();
        crc.update(content);
        if (trailer.getInt(0) != (int) crc.getValue() || trailer.getInt(4) != content.length) {
            throw new IOException("wrong gzip checksum before " + offset);
        }
    }

    private static ByteBuffer read(FileChannel file, long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("the file ends at " + file.size());
            }
        }
        return buffer.flip();
    }
}
