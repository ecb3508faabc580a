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
                    "(?m)^\\s*([A-Z][A-Z .,'/-]{2,40}(?:, [A-Z][A-Za-z.]+(?: \\d{1,2})?)?)"
                            + "\\s*(?:\\([^)\\n]{1,40}\\)\\s*)?(?:--|—|–|-)\\s");

    static Dateline of(Article article) {
        int body = article.headline().length() + 1;
        Matcher matcher = LINE.matcher(article.body());
        matcher.region(0, Math.min(STANDFIRST, article.body().length()));
        return matcher.find()
                ? new Dateline(body + matcher.start(1), body + matcher.end(1))
                : new Dateline(0, 0);
    }

    boolean covers(Found found) {
        return found.start() >= start && found.end() <= end;
    }
}
