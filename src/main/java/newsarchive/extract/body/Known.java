package newsarchive.extract.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.extract.html.HtmlPage;

/** What is known of an article before its text is read, and need not be repeated in it. */
public final class Known {
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_NAMES = 120;

    private final Set<String> headlines = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /**
     * Headlines and names in any spelling of case and punctuation.
     *
     * @param headlines every form of the headline that the page gives
     * @param names of authors and publisher
     */
    public Known(List<String> headlines, List<String> names) {
        headlines.forEach(headline -> this.headlines.add(HtmlPage.letters(headline)));
        names.forEach(name -> this.names.add(HtmlPage.letters(name)));
        this.headlines.remove("");
        this.names.remove("");
    }

    boolean isHeadline(Block block) {
        return block.length() < LONGEST_HEADLINE
                && headlines.contains(HtmlPage.letters(block.text()));
    }

    boolean isName(Block block) {
        if (block.length() > LONGEST_NAMES) {
            return false;
        }
        String letters = HtmlPage.letters(block.text());
        return names.contains(letters)
                || (letters.startsWith("by") && names.contains(letters.substring(2)))
                || (letters.startsWith("von") && names.contains(letters.substring(3)));
    }
}
