package newsarchive.gazetteer.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a large JSON object piece by piece: one element of its one long array at a time. */
record JsonFile(Path file) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Hands out the members of the object by name, and the elements of the array called {@code
     * array} one by one, all in the order of the file.
     *
     * @throws ImportMistake if it cannot be read, is no JSON object or ends before its end
     */
    void read(String array, BiConsumer<String, JsonNode> taker) {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = MAPPER.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ImportMistake(file + " is no JSON object");
            }
            members(parser, array, taker);
        } catch (NoSuchFileException e) {
            throw new ImportMistake("there is no file " + file);
        } catch (IOException e) {
            throw new ImportMistake(file + " cannot be read: " + e.getMessage());
        } catch (JacksonException e) {
            throw new ImportMistake(file + " is no JSON: " + e.getOriginalMessage() + where(e));
        }
    }

    private static void members(
            JsonParser parser, String array, BiConsumer<String, JsonNode> taker) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean isLong = parser.nextToken() == JsonToken.START_ARRAY && name.equals(array);
            if (!isLong) {
                taker.accept(name, parser.readValueAsTree());
            } else {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    taker.accept(name, parser.readValueAsTree());
                }
            }
        }
    }

    private static String where(JacksonException e) {
        return Optional.ofNullable(e.getLocation())
                .map(place -> " (line " + place.getLineNr() + ")")
                .orElse("");
    }
}
