package newsarchive.page.record;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** The bytes of a packed file, which can be looked at before they are taken. */
final class PackedBytes implements Closeable {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long taken;
    private boolean ended;

    PackedBytes(InputStream in) {
        this.in = in;
    }

    /** How many bytes have been read. */
    long taken() {
        return taken;
    }

    /** Takes no more. */
    void end() {
        ended = true;
        from = to;
    }

    int next() throws IOException {
        if (!has(1)) {
            throw new EOFException("it breaks off");
        }
        return buffer[from++] & 0xff;
    }

    void skip(int n) throws IOException {
        for (int i = 0; i < n; i++) {
            next();
        }
    }

    void skipText() throws IOException {
        while (next() != 0) {
            // Up to the zero at its end.
        }
    }

    boolean isAtMember() throws IOException {
        return has(3)
                && buffer[from] == 0x1f
                && buffer[from + 1] == (byte) 0x8b
                && buffer[from + 2] == 8;
    }

    /** Returns whether nothing else was left. */
    boolean passZeros() throws IOException {
        while (has(1) && buffer[from] == 0) {
            from++;
        }
        return !has(1);
    }

    void seekMember() throws IOException {
        while (has(1) && !isAtMember()) {
            from++;
        }
    }

    void feed(Inflater inflater) throws IOException {
        if (!has(1)) {
            throw new EOFException("it breaks off");
        }
        inflater.setInput(buffer, from, to - from);
        from = to;
    }

    /** Takes back what was fed and not used. */
    void giveBack(Inflater inflater) {
        from = to - inflater.getRemaining();
    }

    private boolean has(int n) throws IOException {
        while (to - from < n && !ended) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
            int read = in.read(buffer, to, buffer.length - to);
            ended = read < 0;
            to += Math.max(read, 0);
            taken += Math.max(read, 0);
        }
        return to - from >= n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
