package newsarchive.index.lucene;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsarchive.article.Span;
import newsarchive.index.Highlight;
import newsarchive.index.Highlight.Part;

/** Cuts a text with marks into the passages worth showing. */
final class Passages {
    private static final String GAP = " … ";
    private static final String CUT = "…";
    private static final int BEGINNING = 250;
    private static final int LONGEST = 280;
    private static final int SHORT = 120;
    private static final int BEFORE_MARK = 80;

    private Passages() {}

    /** Marks in order, those that overlap joined, none beyond the text. */
    static List<Span> merged(List<Span> marks, int length) {
        List<Span> merged = new ArrayList<>();
        marks.stream()
                .filter(mark -> mark.end() <= length && mark.start() < mark.end())
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end))
                .forEach(mark -> {
                    if (!merged.isEmpty() && mark.start() < merged.getLast().end()) {
                        Span last = merged.removeLast();
                        merged.add(new Span(last.start(), Math.max(last.end(), mark.end())));
                    } else {
                        merged.add(mark);
                    }
                });
        return merged;
    }

    /** The whole text. */
    static Highlight marked(String text, List<Span> marks) {
        List<Part> parts = new ArrayList<>();
        add(parts, text, marks, new Span(0, text.length()));
        return new Highlight(parts);
    }

    /** One sentence or two with most of the words asked for, else the beginning. */
    static Highlight best(String text, List<Span> marks) {
        List<Passage> chosen = choose(sentences(text, marks));
        if (chosen.isEmpty()) {
            return beginning(text);
        }
        List<Part> parts = new ArrayList<>();
        for (Passage passage : chosen) {
            if (!parts.isEmpty()) {
                parts.add(new Part(GAP, false));
            }
            Span shown = passage.shown(text);
            if (shown.start() > passage.sentence().start()) {
                parts.add(new Part(CUT, false));
            }
            add(parts, text, passage.marks(), shown);
            if (shown.end() < passage.sentence().end()) {
                parts.add(new Part(CUT, false));
            }
        }
        return new Highlight(parts);
    }

    private static Highlight beginning(String text) {
        if (text.length() <= BEGINNING) {
            return Highlight.plain(text.strip());
        }
        return Highlight.plain(text.substring(0, wordEnd(text, BEGINNING)).strip() + " " + CUT);
    }

    private static int wordEnd(String text, int most) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        // The cut lies near, and a long text need not be looked at.
        words.setText(text.substring(0, Math.min(text.length(), most + LONGEST)));
        int end = words.preceding(most + 1);
        return end <= 0 ? most : end;
    }

    /** A sentence and the marks that begin in it. */
    private record Passage(Span sentence, List<Span> marks, Set<String> words) {
        /** Different words count before the same word again. */
        int score() {
            return 10 * words.size() + Math.min(marks.size(), 5);
        }

        int length() {
            return sentence.end() - sentence.start();
        }

        /** All of it, or what is around the first mark when it is too long. */
        Span shown(String text) {
            int first = marks.getFirst().start();
            int start = sentence.start();
            if (sentence.end() - start > LONGEST && first - start > BEFORE_MARK) {
                int space = text.lastIndexOf(' ', first - BEFORE_MARK / 2);
                start = space >= first - BEFORE_MARK ? space + 1 : first - BEFORE_MARK / 2;
            }
            int end = sentence.end();
            if (end - start > LONGEST) {
                int space = text.lastIndexOf(' ', start + LONGEST);
                end = Math.max(space > start ? space : start + LONGEST, marks.getFirst().end());
            }
            return new Span(start, end);
        }
    }

    private static List<Passage> sentences(String text, List<Span> marks) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        Map<Integer, Passage> byStart = new TreeMap<>();
        Span sentence = new Span(0, 0);
        for (Span mark : marks) {
            if (mark.start() >= sentence.end()) {
                int end = breaks.following(mark.start());
                sentence = trimmed(text, breaks.previous(), end);
            }
            Span in = sentence;
            Passage passage =
                    byStart.computeIfAbsent(
                            in.start(),
                            start -> new Passage(in, new ArrayList<>(), new HashSet<>()));
            passage.marks().add(mark);
            passage.words().add(text.substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT));
        }
        return List.copyOf(byStart.values());
    }

    private static Span trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }

    private static List<Passage> choose(List<Passage> passages) {
        List<Passage> best =
                passages.stream()
                        .sorted(Comparator.comparingInt(Passage::score).reversed())
                        .toList();
        if (best.size() < 2) {
            return best;
        }
        Passage first = best.getFirst();
        return best.stream()
                .skip(1)
                .filter(p -> !first.words().containsAll(p.words()) || first.length() < SHORT)
                .findFirst()
                .map(second ->
                        Stream.of(first, second)
                                .sorted(Comparator.comparingInt(p -> p.sentence().start()))
                                .toList())
                .orElse(List.of(first));
    }

    private static void add(List<Part> parts, String text, List<Span> marks, Span shown) {
        int at = shown.start();
        for (Span mark : marks) {
            if (mark.start() >= at && mark.start() < shown.end()) {
                plain(parts, text.substring(at, mark.start()));
                at = mark.end();
                parts.add(new Part(text.substring(mark.start(), at), true));
            }
        }
        if (at < shown.end()) {
            plain(parts, text.substring(at, shown.end()));
        }
    }

    private static void plain(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, false));
        }
    }
}
