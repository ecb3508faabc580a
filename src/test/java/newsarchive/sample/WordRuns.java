package newsarchive.sample;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All runs of five words in the paragraphs of a page. */
record WordRuns(Set<List<String>> runs) {
    private static final int LENGTH = 5;

    /** Paragraphs that outlets repeat from page to page. */
    private static final String FURNITURE =
            """
            aside, figure, nav, header, footer, form, [id*=omment], [id*=omentario],
            [class*=newsletter], [class*=optin], [class*=author], [class*=gf-box], [class*=trust]\
            """;

    WordRuns {
        runs = Set.copyOf(runs);
    }

    static WordRuns of(Document page) {
        var body = page.body().clone();
        body.select(FURNITURE).remove();
        var runs = new HashSet<List<String>>();
        for (String paragraph : paragraphs(body)) {
            var words = words(paragraph);
            for (int i = 0; i + LENGTH <= words.size(); i++) {
                runs.add(List.copyOf(words.subList(i, i + LENGTH)));
            }
        }
        return new WordRuns(runs);
    }

    /** The part of the smaller set that both have, from 0 to 1. */
    double shared(WordRuns other) {
        int smaller = Math.min(runs.size(), other.runs.size());
        long both = runs.stream().filter(other.runs::contains).count();
        return smaller == 0 ? 0 : (double) both / smaller;
    }

    /** Pages from before the {@code <p>} part their paragraphs by line breaks. */
    private static List<String> paragraphs(Element body) {
        var paragraphs = body.select("p").eachText();
        return paragraphs.isEmpty()
                ? body.select("td > font[size=3]").stream()
                        .flatMap(font -> font.wholeText().lines())
                        .toList()
                : paragraphs;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
