package newsarchive.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsarchive.table.Table;

/**
 * Cuts Japanese and Chinese, typed without spaces, where nearly nobody would doubt it: at names and
 * at what only joins words. All else stays together, as no dictionary knows the words of the news.
 */
final class UnspacedText {
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+");
    private static final int LONGEST_NAME = 16;

    /** A single sign beside a name makes another word of it: 日本 and 日本語. */
    private static final int SHORTEST = 2;

    private static final String PARTICLES =
            Table.builtIn(UnspacedText.class, "particles.tsv").rows().stream()
                    .map(row -> row.cell("particle"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"));

    /** Between names. */
    private static final Pattern JOINING = Pattern.compile("^(?:" + PARTICLES + ")");

    /** Within other text; only Hiragana stands out there. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?<=[^\\p{IsHiragana}])(?:"
                            + PARTICLES
                            + ")(?=[^\\p{IsHiragana}])"
                            + "|(?<=[^\\p{IsHiragana}])(?:"
                            + PARTICLES
                            + ")$");

    private final NameResolver names;
    private final List<Token> parts = new ArrayList<>();

    private UnspacedText(NameResolver names) {
        this.names = names;
    }

    /** Names and words in their order; none where the text is one word or in another script. */
    static List<Token> parts(String text, NameResolver names) {
        if (!UNSPACED.matcher(text).matches()) {
            return List.of();
        }
        UnspacedText cut = new UnspacedText(names);
        cut.read(text);
        boolean whole =
                cut.parts.size() < 2
                        || cut.parts.stream()
                                .anyMatch(part ->
                                        part instanceof Token.Bare(String word)
                                                && word.length() < SHORTEST);
        return whole ? List.of() : cut.parts;
    }

    private void read(String text) {
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfName(text, at);
            if (end > at) {
                words(text.substring(from, at));
                Bearer bearer = names.bearers(text.substring(at, end)).getFirst();
                parts.add(new Token.Named(text.substring(at, end), bearer, false));
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        words(text.substring(from));
    }

    /** Of the longest name that begins at a place and means one; the place itself if none does. */
    private int endOfName(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST_NAME); end - at >= SHORTEST; end--) {
            List<Bearer> bearers = names.bearers(text.substring(at, end));
            if (bearers.size() == 1 && !bearers.getFirst().doubtful()) {
                return end;
            }
        }
        return at;
    }

    /** What stands between two names. */
    private void words(String text) {
        Matcher joining = JOINING.matcher(text);
        String rest = !parts.isEmpty() && joining.find() ? text.substring(joining.end()) : text;
        BETWEEN.splitAsStream(rest)
                .filter(word -> !word.isEmpty())
                .forEach(word -> parts.add(new Token.Bare(word)));
    }
}
