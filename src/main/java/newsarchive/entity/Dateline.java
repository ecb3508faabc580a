package newsarchive.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Article;

/**
 * The place line before the first sentence: where the reporter sat, not what the story is about.
 */
record Dateline(int start, int end) {
    /** A standfirst may come before it. */
    private static final int STANDFIRST = 500;

    private static final Pattern LINE =
            Pattern.compile(
                    "\\s*([A-Z][A-Z .,'/-]{2,40}(?:, [A-Z][A-Za-z.]+(?: \\d{1,2})?)?)"
                            + "\\s*(?:\\([^)\\n]{1,40}\\)\\s*)?(?:--|—|–|-)\\s");

    static Dateline of(Article article) {
        int body = article.headline().length() + 1;
        Matcher matcher = LINE.matcher(article.body());
        int last = Math.min(STANDFIRST, article.body().length());
        for (int line = 0; line < last; line = nextLine(article.body(), line)) {
            matcher.region(line, last);
            if (matcher.lookingAt()) {
                return new Dateline(body + matcher.start(1), body + matcher.end(1));
            }
        }
        return new Dateline(0, 0);
    }

    private static int nextLine(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    boolean covers(Found found) {
        return found.start() >= start && found.end() <= end;
    }
}
