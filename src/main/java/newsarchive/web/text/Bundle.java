package newsarchive.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The files of one language; the first part of each key names its file. */
final class Bundle {
    static final List<String> FILES =
            List.of(
                    "common",
                    "words",
                    "search",
                    "query",
                    "article",
                    "claims",
                    "profile",
                    "together",
                    "batch",
                    "searches",
                    "keep",
                    "sources",
                    "corrections",
                    "about",
                    "help",
                    "docs",
                    "errors");

    private Bundle() {}

    /** All patterns by key. */
    static Map<String, String> read(String language) {
        Map<String, String> patterns = new TreeMap<>();
        for (String file : FILES) {
            Properties read = read(language, file);
            read.stringPropertyNames().forEach(key -> patterns.put(key, read.getProperty(key)));
        }
        return patterns;
    }

    static Properties read(String language, String file) {
        String name = language + "/" + file + ".properties";
        try (InputStream in =
                Objects.requireNonNull(Bundle.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
