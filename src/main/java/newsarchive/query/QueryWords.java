package newsarchive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in a query that may be mistyped, and the query with others in their places. Operators,
 * fields, values of filters, stars, numbers and what stands behind an equals sign are left alone.
 *
 * @param words in text order
 */
public record QueryWords(String text, List<Place> words) {
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?:title|lead):(?=\\S)"
                            + "|\\p{Alpha}{2,14}:(?:\"[^\"]*\"|[^\\s:/)]\\S*)"
                            + "|=(?:\"[^\"]*\"|\\S+)"
                            + "|[\\p{L}\\p{M}]+[*~]\\S*"
                            + "|[^\\s\"()]*[\\d@/\\[\\]][^\\s\"()]*"
                            + "|\\b(?:AND|OR|NOT)\\b"
                            + "|(?<word>[\\p{L}\\p{M}]+)");

    public QueryWords {
        words = List.copyOf(words);
    }

    /** Where a word stands, in UTF-16 code units. */
    public record Place(int start, int end, String word) {}

    public static QueryWords of(String query) {
        List<Place> words = new ArrayList<>();
        Matcher piece = PIECE.matcher(query);
        while (piece.find()) {
            if (piece.group("word") != null) {
                words.add(new Place(piece.start(), piece.end(), piece.group()));
            }
        }
        return new QueryWords(query, words);
    }

    /** The query with other words in some places; capitals stay where they were. */
    public String with(Map<Place, String> others) {
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Place place : words) {
            changed.append(text, at, place.start());
            changed.append(
                    others.containsKey(place)
                            ? inCapitalsOf(place.word(), others.getOrDefault(place, ""))
                            : place.word());
            at = place.end();
        }
        return changed.append(text, at, text.length()).toString();
    }

    private static String inCapitalsOf(String model, String word) {
        if (model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(model.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
