package newsarchive.entity;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Sentences;
import newsarchive.gazetteer.CaseRule;

/** Takes what the automaton finds and keeps what is a word of its own in the right case. */
final class Gathering {
    private static final int WORDS_OF_CAPITALS = 12;
    private static final int LONGEST_ADDRESS = 250;
    private static final int LONGEST_HEADLINE = 250;

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final Cues cues = new Cues();

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
                add(new Found(start, end, fitting));
            }
        }
    }

    /** What is found later ends later: only what begins before the last goes before it. */
    private void add(Found next) {
        int at = found.size();
        while (at > 0 && isBefore(next, found.get(at - 1))) {
            at--;
        }
        found.add(at, next);
    }

    private static boolean isBefore(Found a, Found b) {
        return a.start() < b.start() || (a.start() == b.start() && a.end() > b.end());
    }

    private void gather(List<Entry.Sign> signs, int start, int end) {
        for (int i = 0; i < signs.size(); i++) {
            Entry.Sign sign = signs.get(i);
            if (CaseRule.EXACT.admits(sign.capitals(), text, start)) {
                cues.add(sign.cue(), start, end);
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
        if (misfits == all.size()) {
            return Candidates.NONE;
        }
        List<Entry> fitting = new ArrayList<>(all.size() - misfits);
        for (Entry entry : all) {
            if (fits(entry, start, end, whole)) {
                fitting.add(entry);
            }
        }
        return Candidates.of(fitting);
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
        return new Reading(text, found, cues, Sentences.marked(text));
    }
}
