package newsarchive.sample;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All runs of five words in the paragraphs of a text. */
record WordRuns(Set<List<String>> runs) {
    private static final int LENGTH = 5;

    WordRuns {
        runs = Set.copyOf(runs);
    }

    static WordRuns of(String text) {
        var runs = new HashSet<List<String>>();
        for (String paragraph : text.split("\n", -1)) {
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
