package newsarchive.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.table.Table;

/**
 * The parameters that change nothing about a page: those of url-parameters.tsv, where a name that
 * ends in {@code *} stands for all that begin so.
 */
public final class UrlParameters {
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

    public static UrlParameters builtIn() {
        return new UrlParameters(
                Table.builtIn(UrlParameters.class, "url-parameters.tsv").rows().stream()
                        .map(row -> row.cell("parameter"))
                        .toList());
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

    /** Whether a parameter of this name, in any case, only tells where a reader came from. */
    public boolean follows(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }
}
