package newsarchive.page.record;

import java.io.IOException;
import java.io.InputStream;

/** A record's part of a file. */
final class Block extends InputStream {
    private final InputStream in;
    private long left;

    Block(InputStream in, long length) {
        this.in = in;
        left = length;
    }

    @Override
    public int read() throws IOException {
        int b = left > 0 ? in.read() : -1;
        left -= b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int n = in.read(bytes, offset, (int) Math.min(length, left));
        left -= Math.max(n, 0);
        return n;
    }

    /** Passes what was not read; returns whether the file held it all. */
    boolean pass() throws IOException {
        byte[] buffer = new byte[1 << 14];
        while (left > 0 && read(buffer, 0, buffer.length) >= 0) {
            // Counted in reading.
        }
        return left <= 0;
    }
}
