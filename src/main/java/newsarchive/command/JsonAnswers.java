package newsarchive.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Lines in, JSON Lines out: each line is answered on one of several threads, and the answers
 * come in input order under the {@code id} of their line. A line that cannot be read is answered
 * with {@code {"id","error"}}, and the next goes on.
 */
final class JsonAnswers {
    private static final int WAITING = 64;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Function<JsonNode, ObjectNode> answer;

    /**
     * @param answer of one JSON object; what it throws becomes the error of that line
     */
    JsonAnswers(Function<JsonNode, ObjectNode> answer) {
        this.answer = answer;
    }

    /** Answers every line that is not blank; reads and writes UTF-8. */
    void run(InputStream in, PrintStream out) {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try (ExecutorService workers =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                Stream<String> lines = reader.lines()) {
            Queue<Future<String>> pending = new ArrayDeque<>();
            Iterator<String> iterator = lines.filter(line -> !line.isBlank()).iterator();
            while (iterator.hasNext()) {
                String line = iterator.next();
                pending.add(workers.submit(() -> respond(line)));
                if (pending.size() > WAITING) {
                    print(pending.remove(), out);
                }
            }
            pending.forEach(future -> print(future, out));
        }
        out.flush();
    }

    private static void print(Future<String> future, PrintStream out) {
        try {
            out.write(future.get().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while answering", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private String respond(String line) {
        ObjectNode response = MAPPER.createObjectNode();
        try {
            JsonNode question = read(line);
            keepId(question, response);
            response.setAll(answer.apply(question));
            keepId(question, response); // Whatever id the answer itself has.
        } catch (RuntimeException | StackOverflowError e) {
            String message = e.getMessage();
            response.put("error", message == null ? e.getClass().getSimpleName() : message);
        }
        return MAPPER.writeValueAsString(response);
    }

    private static JsonNode read(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new Mistake(
                    "the line is not JSON"
                            + (column > 0 ? ": it cannot be read at character " + column : ""));
        }
    }

    private static void keepId(JsonNode question, ObjectNode response) {
        if (question.has("id")) {
            response.set("id", question.get("id"));
        }
    }
}
