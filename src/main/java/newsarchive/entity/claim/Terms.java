package newsarchive.entity.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that expressions begin with, found in a text without cutting it into strings. */
final class Terms {
    /**
     * @param word in lower case
     * @param expressions those that begin with it, the longest first
     */
    record Term(String word, List<Vocabulary.Expression> expressions) {}

    /** Each at its hash, or in the next free place. */
    private final @Nullable Term[] places;

    Terms(Map<String, List<Vocabulary.Expression>> beginnings) {
        places = new Term[4 * Integer.highestOneBit(beginnings.size() + 1)];
        beginnings.forEach((word, expressions) ->
                places[place(word, 0, word.length())] = new Term(word, List.copyOf(expressions)));
    }

    /** The word in a stretch of a text, in any case, if it is one of them. */
    @Nullable Term at(String text, int start, int end) {
        return places[place(text, start, end)];
    }

    private int place(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        int place = (hash ^ (hash >>> 15)) & (places.length - 1);
        Term term = places[place];
        while (term != null && !isWritten(term.word(), text, start, end)) {
            place = (place + 1) & (places.length - 1);
            term = places[place];
        }
        return place;
    }

    private static boolean isWritten(String word, String text, int start, int end) {
        return word.length() == end - start
                && text.regionMatches(true, start, word, 0, word.length());
    }
}
