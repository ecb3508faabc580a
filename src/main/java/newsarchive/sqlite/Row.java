package newsarchive.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * The row of an answer at hand; columns are counted from 1. Times are kept as milliseconds since
 * 1970, UTC.
 */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    private interface Column<T> {
        T read() throws SQLException;
    }

    public long number(int column) {
        return read(() -> results.getLong(column));
    }

    /** The text of a column that is never null. */
    public String text(int column) {
        return read(() -> results.getString(column));
    }

    public byte[] bytes(int column) {
        return read(() -> results.getBytes(column));
    }

    public Instant time(int column) {
        return Instant.ofEpochMilli(number(column));
    }

    public Optional<Instant> optionalTime(int column) {
        return optionalNumber(column).map(Instant::ofEpochMilli);
    }

    public Optional<Long> optionalNumber(int column) {
        return read(() -> results.getObject(column) == null)
                ? Optional.empty()
                : Optional.of(number(column));
    }

    private static <T> T read(Column<T> column) {
        try {
            return column.read();
        } catch (SQLException e) {
            throw new UncheckedIOException("the row cannot be read", new IOException(e));
        }
    }
}
