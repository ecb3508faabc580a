package newsarchive.fetch.frontier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A SQLite file with our tables, whose statements are prepared once. A broken disk is nobody's case
 * here: it leaves as an unchecked exception. Not for threads.
 */
final class Database implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** What is done at once or not at all. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** What one row is read as. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Database open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = NORMAL");
                statement.execute("PRAGMA busy_timeout = 30000");
                for (String table : schema().split(";\n", -1)) {
                    if (!table.isBlank()) {
                        statement.execute(table);
                    }
                }
            }
            return new Database(file, connection);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + file, e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open " + file, e);
        }
    }

    private static String schema() throws IOException {
        try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Runs all of it in one transaction. */
    <T> T atOnce(Work<T> work) {
        return failing(() -> {
            try (Statement statement = connection.createStatement()) {
                // At once for writing: two processes that both read first would wait for each
                // other.
                statement.execute("BEGIN IMMEDIATE");
                try {
                    T result = work.run();
                    statement.execute("COMMIT");
                    return result;
                } catch (SQLException | RuntimeException e) {
                    statement.execute("ROLLBACK");
                    throw e;
                }
            }
        });
    }

    /** Returns the number of rows changed. */
    int change(String sql, @Nullable Object... values) {
        return failing(() -> prepare(sql, values).executeUpdate());
    }

    <T> List<T> select(Reading<T> reading, String sql, @Nullable Object... values) {
        return failing(() -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = prepare(sql, values).executeQuery()) {
                while (result.next()) {
                    rows.add(reading.read(result));
                }
            }
            return rows;
        });
    }

    <T> Optional<T> first(Reading<T> reading, String sql, @Nullable Object... values) {
        return select(reading, sql, values).stream().findFirst();
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

    private <T> T failing(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot use " + file, e);
        }
    }

    @Override
    public void close() {
        failing(() -> {
            connection.close();
            return true;
        });
    }
}
