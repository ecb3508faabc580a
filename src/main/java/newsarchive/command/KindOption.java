package newsarchive.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import newsarchive.article.Kind;

/** Reads the word for a kind that a person typed. */
final class KindOption {
    private KindOption() {}

    /**
     * @throws Mistake if there is no such kind; it names those that there are
     */
    static Kind read(String word) {
        String id = word.endsWith("/") ? word.substring(0, word.length() - 1) : word;
        return Kind.ofId(id)
                .orElseThrow(() ->
                        new Mistake(
                                "there is no kind '"
                                        + word
                                        + "'; kinds are "
                                        + Arrays.stream(Kind.values())
                                                .map(Kind::id)
                                                .collect(Collectors.joining(", "))));
    }
}
