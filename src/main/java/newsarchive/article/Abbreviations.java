package newsarchive.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words before a point that ends no sentence, by {@code abbreviations.tsv}. */
final class Abbreviations {
    private static final Set<String> WORDS = words();

    private Abbreviations() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> words() {
        try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table abbreviations.tsv");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in table abbreviations.tsv", e);
        }
    }
}
