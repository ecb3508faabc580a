package newsarchive.command;

import java.util.List;

/** A query typed as arguments, in which what begins with one dash is a word. */
final class QueryWords {
    private QueryWords() {}

    /**
     * The query as it would stand in the search box.
     *
     * @throws Mistake if a word looks like an option that there is not
     */
    static String joined(List<String> words, String command) {
        for (String word : words) {
            if (word.startsWith("--")) {
                throw new Mistake(
                        "there is no option %s (see newsarchive %s --help)"
                                .formatted(word, command));
            }
        }
        return String.join(" ", words);
    }
}
