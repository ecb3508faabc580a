package newsarchive.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Sentences;
import newsarchive.article.Span;
import newsarchive.gazetteer.CaseRule;

/** Takes what the automaton finds and keeps what is a word of its own in the right case. */
final class Gathering {
    private static final int WORDS_OF_CAPITALS = 12;
    private static final int LONGEST_ADDRESS = 250;
    private static final int LONGEST_HEADLINE = 250;

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final Map<Cue, List<Span>> cues = new EnumMap<>(Cue.class);

    Gathering(String text) {
        this.text = text;
    }

    void found(int start, int end, Meaning meaning) {
        if (!beginsWord(start) || isInAddress(start, end)) {
            return;
        }
        boolean whole = endsWord(end);
        if (whole && !meaning.signs().isEmpty()) {
            gather(meaning.signs(), start, end);
        }
        if (!meaning.candidates().all().isEmpty()) {
            Candidates fitting = fitting(meaning.candidates(), start, end, whole);
            if (!fitting.all().isEmpty()) {
                found.add(new Found(start, end, fitting));
            }
        }
    }

    private void gather(List<Entry.Sign> signs, int start, int end) {
        Span place = new Span(start, end);
        for (int i = 0; i < signs.size(); i++) {
            Entry.Sign sign = signs.get(i);
            if (isWritten(sign.phrase(), start)) {
                cues.computeIfAbsent(sign.cue(), c -> new ArrayList<>()).add(place);
            }
        }
    }

    private Candidates fitting(Candidates candidates, int start, int end, boolean whole) {
        List<Entry> all = candidates.all();
        int misfits = 0;
        for (int i = 0; i < all.size(); i++) {
            misfits += fits(all.get(i), start, end, whole) ? 0 : 1;
        }
        if (misfits == 0) {
            return candidates;
        }
        return misfits == all.size()
                ? Candidates.NONE
                : Candidates.of(all.stream().filter(e -> fits(e, start, end, whole)).toList());
    }

    /** A phrase with a capital inside, such as "APT", is no word when it is written small. */
    private boolean isWritten(String phrase, int start) {
        return phrase.length() < 2
                || !Character.isUpperCase(phrase.charAt(1))
                || CaseRule.EXACT.admits(phrase.substring(0, 2), text, start);
    }

    private boolean beginsWord(int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return !Characters.oneWord(before, text.charAt(start))
                && before != '@'
                && !(before == '.'
                        && start > 1
                        && Character.isLowerCase(text.charAt(start - 2))
                        && Character.isLowerCase(text.charAt(start)));
    }

    /** "https://site.example/apt28-report" names nothing, a whole step of a path may. */
    private boolean isInAddress(int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean joined = before == '-' || before == '_' || before == '.' || before == '=';
        boolean segment =
                before == '/' && end < text.length() && "/)".indexOf(text.charAt(end)) < 0;
        if (!joined && !segment) {
            return false;
        }
        for (int i = start - 2; i > 0 && i > start - LONGEST_ADDRESS; i--) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                return false;
            }
            if (c == '/' && text.charAt(i - 1) == '/') {
                return true;
            }
        }
        return false;
    }

    private boolean endsWord(int end) {
        if (end == text.length()) {
            return true;
        }
        char after = text.charAt(end);
        if (after == '$') {
            return false; // "US$5" is money, not the United States
        }
        boolean domain =
                after == '.'
                        && end + 1 < text.length()
                        && Character.isLowerCase(text.charAt(end + 1));
        return !domain && !Characters.oneWord(text.charAt(end - 1), after);
    }

    private boolean fits(Entry entry, int start, int end, boolean whole) {
        return switch (entry) {
            case Entry.Named(String spelling, CaseRule caseRule, var name, int needs) ->
                    whole
                            && caseRule.admits(spelling, text, start)
                            && !(caseRule == CaseRule.EXACT
                                    && isShort(spelling)
                                    && (isLocale(start, end) || isAmongCapitals(start, end)));
            case Entry.Office ignored -> whole;
            case Entry.Sign ignored -> false;
            case Entry.Blocker(String spelling) ->
                    whole && CaseRule.INITIALS.admits(spelling, text, start);
            case Entry.Part(String spelling, NamingPattern pattern) ->
                    (whole || pattern.isPrefix())
                            && pattern.caseRule().admits(spelling, text, start);
        };
    }

    private static boolean isShort(String acronym) {
        return acronym.length() <= 4 && acronym.indexOf('.') < 0;
    }

    /** The end of "en-US" tells programs a language. */
    private boolean isLocale(int start, int end) {
        return end - start == 2
                && start >= 3
                && text.charAt(start - 1) == '-'
                && Character.isLowerCase(text.charAt(start - 2))
                && Character.isLowerCase(text.charAt(start - 3))
                && (start == 3 || !Character.isLetter(text.charAt(start - 4)))
                && !text.startsWith("ex-", start - 3);
    }

    /** In a headline all in capitals "US" and "WHO" may be any word. */
    private boolean isAmongCapitals(int start, int end) {
        int lineStart = start;
        while (lineStart > Math.max(0, start - LONGEST_HEADLINE)
                && text.charAt(lineStart - 1) != '\n') {
            lineStart--;
        }
        int last = Math.min(text.length(), end + LONGEST_HEADLINE);
        int capitals = 0;
        for (int i = lineStart; i < last && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) || c > 0x2e80) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals - (end - start) >= WORDS_OF_CAPITALS;
    }

    Reading reading() {
        found.sort((a, b) -> a.start() == b.start() ? b.end() - a.end() : a.start() - b.start());
        cues.values().forEach(places -> places.sort(Comparator.comparingInt(Span::start)));
        return new Reading(text, List.copyOf(found), cues, new Sentences(text));
    }
}
