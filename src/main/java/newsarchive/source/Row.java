package newsarchive.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The row of an answer at hand; columns are counted from 1. */
record Row(ResultSet results) {
    private interface Column<T> {
        T read() throws SQLException;
    }

    long number(int column) {
        return read(() -> results.getLong(column));
    }

    /** The text of a column that is never null. */
    String text(int column) {
        return read(() -> results.getString(column));
    }

    Instant time(int column) {
        return Instant.ofEpochMilli(number(column));
    }

    Optional<Instant> optionalTime(int column) {
        return read(() -> results.getObject(column) == null)
                ? Optional.empty()
                : Optional.of(time(column));
    }

    /** The visit in six columns from this one on. */
    Visit visit(int first) {
        return new Visit(
                time(first),
                time(first + 1),
                number(first + 2),
                number(first + 3),
                number(first + 4),
                text(first + 5));
    }

    private static <T> T read(Column<T> column) {
        try {
            return column.read();
        } catch (SQLException e) {
            throw Database.broken(e);
        }
    }
}
