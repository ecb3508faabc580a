package newsarchive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the elements of one array in a larger object, an element a line, holding none of them. */
final class JsonArrayStream {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final OutputStream out;
    private boolean begun;

    JsonArrayStream(OutputStream out) {
        this.out = out;
    }

    /** What stands before and behind the array is written as it is. */
    void raw(String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    void add(JsonNode element) throws IOException {
        raw(begun ? ",\n" : "\n");
        begun = true;
        out.write(MAPPER.writeValueAsBytes(element));
    }

    void flush() throws IOException {
        out.flush();
    }

    static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }
}
