package newsarchive.page.record;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Gzip members one behind the other as one stream. A damaged member is told once as an exception;
 * whoever reads on gets what follows it.
 */
final class Unpacked extends InputStream {
    /** Nothing people write shrinks to less than a two-hundredth. */
    private static final long HIGHEST_RATIO = 200;

    private static final long ANY_RATIO = 256L << 20;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int CHECKSUM = 2;

    private final PackedBytes in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean inMember;
    private long unpacked;

    Unpacked(InputStream in) {
        this.in = new PackedBytes(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            while (inMember || begin()) {
                int n = inflater.inflate(bytes, offset, length);
                if (n > 0) {
                    checksum.update(bytes, offset, n);
                    count(n);
                    return n;
                }
                if (inflater.finished()) {
                    end();
                } else if (inflater.needsDictionary()) {
                    throw new DataFormatException("preset dictionary");
                } else if (inflater.needsInput()) {
                    in.feed(inflater);
                }
            }
            return -1;
        } catch (DataFormatException e) {
            in.giveBack(inflater); // The next member may begin in what was fed.
            inMember = false;
            throw damaged(e);
        } catch (IOException e) {
            inMember = false;
            throw damaged(e);
        }
    }

    private static IOException damaged(Exception e) {
        return new IOException("damaged gzip member: " + e.getMessage(), e);
    }

    private void count(int n) throws IOException {
        unpacked += n;
        if (unpacked > ANY_RATIO && unpacked / HIGHEST_RATIO > in.taken()) {
            in.end();
            throw new IOException("it unpacks to far more than any text does");
        }
    }

    /** Returns whether there is another member; passes what lies before it. */
    private boolean begin() throws IOException {
        if (!in.isAtMember()) {
            boolean padded = in.passZeros();
            if (padded) {
                return false;
            }
            in.seekMember();
            throw new IOException("rubbish between members");
        }
        in.skip(3);
        int flags = in.next();
        in.skip(6);
        if ((flags & EXTRA) != 0) {
            in.skip(in.next() | in.next() << 8);
        }
        if ((flags & NAME) != 0) {
            in.skipText();
        }
        if ((flags & COMMENT) != 0) {
            in.skipText();
        }
        in.skip((flags & CHECKSUM) != 0 ? 2 : 0);
        inflater.reset();
        checksum.reset();
        inMember = true;
        return true;
    }

    private void end() throws IOException {
        in.giveBack(inflater);
        inMember = false;
        long expected = 0;
        for (int i = 0; i < 4; i++) {
            expected |= (long) in.next() << (8 * i);
        }
        in.skip(4);
        if (expected != checksum.getValue()) {
            throw new EOFException("wrong checksum");
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
