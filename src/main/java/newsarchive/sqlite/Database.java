package newsarchive.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to a SQLite file, which survives crashes and which several processes may use; used
 * by one thread at a time. Each statement is prepared once and kept, so statements are constants. A
 * broken disk is nobody's case here: it leaves as an unchecked exception.
 */
public final class Database implements AutoCloseable {
    /** Another process holds the file for milliseconds; who waits longer than this has a fault. */
    private static final int PATIENCE_MILLIS = 20_000;

    /** As which SQLite tells a full disk; whoever writes files is told so in other words. */
    private static final Set<SQLiteErrorCode> FULL =
            Set.of(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);

    private final Connection connection;

    private final Path file;

    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens the file, and makes it, its folder and its tables where they are missing.
     *
     * @param owner beside whose class lies {@code schema.sql}, which makes what is missing
     */
    public static Database open(Path file, Class<?> owner) {
        makeWritable(file.toAbsolutePath());
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS); // first: the journal mode waits for others too
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(schema(owner));
            }
            return new Database(file, connection);
        } catch (SQLException e) {
            throw broken(file, e);
        }
    }

    /** Says what SQLite would tell by a number: that others may not write there. */
    private static void makeWritable(Path file) {
        try {
            Path folder = file.toAbsolutePath().resolveSibling("");
            Files.createDirectories(folder);
            for (Path needed : List.of(folder, file)) {
                if (Files.exists(needed) && !Files.isWritable(needed)) {
                    throw new AccessDeniedException(needed.toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** All rows; none is an empty list. */
    public <T> List<T> select(String sql, Function<Row, T> reading, @Nullable Object... values) {
        try (ResultSet results = prepare(sql, values).executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(reading.apply(new Row(results)));
            }
            return rows;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Function<Row, T> reading, @Nullable Object... values) {
        return select(sql, reading, values).stream().findFirst();
    }

    /** Returns how many rows were changed. */
    public int change(String sql, @Nullable Object... values) {
        try {
            return prepare(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Does all of it or, when something is thrown, nothing. */
    public <T> T atOnce(Supplier<T> changes) {
        boolean done = false;
        try {
            connection.setAutoCommit(false);
            T result = changes.get();
            connection.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw broken(e);
        } finally {
            finish(done);
        }
    }

    private void finish(boolean done) {
        try {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static String schema(Class<?> owner) {
        try (InputStream in =
                Objects.requireNonNull(owner.getResourceAsStream("schema.sql"), "schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UncheckedIOException broken(SQLException e) {
        return broken(file, e);
    }

    private static UncheckedIOException broken(Path file, SQLException e) {
        IOException cause =
                e instanceof SQLiteException told && FULL.contains(told.getResultCode())
                        ? new IOException("No space left on device", e)
                        : new IOException(e);
        return new UncheckedIOException(file + " cannot be read or written", cause);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw broken(e);
        }
    }
}
