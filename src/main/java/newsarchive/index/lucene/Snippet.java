package newsarchive.index.lucene;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.article.Span;
import newsarchive.index.Highlight;
import newsarchive.index.Highlight.Part;

/** One sentence or two with most of the words asked for; without marks the beginning of a text. */
final class Snippet {
    private static final String GAP = " … ";
    private static final String CUT = "…";
    private static final int BEGINNING = 250;

    private static final Comparator<Passage> BEST_FIRST =
            Comparator.comparingInt(Passage::score).reversed();
    private static final Comparator<Passage> IN_TEXT_ORDER =
            Comparator.comparingInt(passage -> passage.sentence().start());

    private final MarkedText marked;

    private Snippet(MarkedText marked) {
        this.marked = marked;
    }

    static Highlight of(MarkedText marked) {
        return marked.marks().isEmpty()
                ? beginning(marked.text())
                : new Snippet(marked).highlight();
    }

    private static Highlight beginning(String text) {
        if (text.length() <= BEGINNING) {
            return Highlight.plain(text.strip());
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        // The cut lies near, and a long text need not be looked at.
        words.setText(text.substring(0, Math.min(text.length(), 2 * BEGINNING)));
        int end = words.preceding(BEGINNING + 1);
        return Highlight.plain(text.substring(0, end).strip() + " " + CUT);
    }

    private Highlight highlight() {
        List<Part> parts = new ArrayList<>();
        for (Passage passage : chosen()) {
            if (!parts.isEmpty()) {
                parts.add(new Part(GAP, false));
            }
            Span shown = passage.shown(marked.text());
            addCut(parts, shown.start() > passage.sentence().start());
            marked.addTo(parts, shown);
            addCut(parts, shown.end() < passage.sentence().end());
        }
        return new Highlight(parts);
    }

    private static void addCut(List<Part> parts, boolean isCut) {
        if (isCut) {
            parts.add(new Part(CUT, false));
        }
    }

    private List<Passage> chosen() {
        List<Passage> best = passages().stream().sorted(BEST_FIRST).toList();
        Passage first = best.getFirst();
        Optional<Passage> second = best.stream().skip(1).filter(first::isCompletedBy).findFirst();
        return Stream.concat(Stream.of(first), second.stream()).sorted(IN_TEXT_ORDER).toList();
    }

    /** The sentences with marks; a paragraph ends a sentence. */
    private List<Passage> passages() {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(marked.text());
        List<Passage> passages = new ArrayList<>();
        List<Span> marks = marked.marks();
        for (int i = 0; i < marks.size(); ) {
            int end = sentences.following(marks.get(i).start());
            int start = sentences.previous();
            int next = i;
            Set<String> words = new HashSet<>();
            while (next < marks.size() && marks.get(next).start() < end) {
                words.add(word(marks.get(next++)));
            }
            passages.add(new Passage(trimmed(start, end), marks.get(i), next - i, words));
            i = next;
        }
        return passages;
    }

    private String word(Span mark) {
        return marked.text().substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT);
    }

    private Span trimmed(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(marked.text().charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }
}
