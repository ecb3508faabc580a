package newsarchive.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters that change nothing about a page: those of url-parameters.tsv, where a name that
 * ends in {@code *} stands for all that begin so.
 */
final class UrlParameters {
    private final Set<String> names;
    private final List<String> prefixes;

    private UrlParameters(List<String> rules) {
        names = rules.stream().filter(rule -> !rule.endsWith("*")).collect(Collectors.toSet());
        prefixes =
                rules.stream()
                        .filter(rule -> rule.endsWith("*"))
                        .map(rule -> rule.substring(0, rule.length() - 1))
                        .toList();
    }

    static UrlParameters builtIn() {
        try (InputStream table = UrlParameters.class.getResourceAsStream("url-parameters.tsv")) {
            if (table == null) {
                throw new IllegalStateException("url-parameters.tsv is not on the class path");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            return new UrlParameters(
                    reader.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\t", 2)[0])
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read url-parameters.tsv", e);
        }
    }

    /** The address without such parameters; what is left keeps its order. */
    String strip(String url) {
        int question = url.indexOf('?');
        if (question < 0) {
            return url;
        }
        String kept =
                Arrays.stream(url.substring(question + 1).split("&"))
                        .filter(parameter -> !follows(parameter.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? url.substring(0, question) : url.substring(0, question + 1) + kept;
    }

    private boolean follows(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }
}
