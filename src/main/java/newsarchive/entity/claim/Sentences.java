package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Span;

/** The sentences of a text in which somebody is named. */
final class Sentences {
    private static final int LONGEST = 1500;

    private final String text;
    private final List<Party> parties;

    private Sentences(String text, List<Party> parties) {
        this.text = text;
        this.parties = parties;
    }

    static List<Sentence> of(String text, List<Party> parties) {
        return new Sentences(text, parties).all();
    }

    private List<Sentence> all() {
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        while (next < parties.size()) {
            Party party = parties.get(next);
            Span span = around(party.start(), party.end());
            int after = next;
            while (after < parties.size() && parties.get(after).start() < span.end()) {
                after++;
            }
            if (Vocabulary.BUILT_IN.triggers().in(text, span)) {
                List<Token> tokens = Tokens.of(text, span, parties.subList(next, after));
                sentences.add(new Sentence(span, tokens));
            }
            next = after;
        }
        return sentences;
    }

    private Span around(int from, int to) {
        int start = from;
        while (start > 0 && from - start < LONGEST && !ends(start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - from < LONGEST && !ends(end)) {
            end++;
        }
        while (start < from && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        boolean point = end < text.length() && !Character.isWhitespace(text.charAt(end));
        return new Span(start, point ? end + 1 : end);
    }

    /** A point after a capital or a title, or before anything but white space, ends nothing. */
    private boolean ends(int i) {
        char c = text.charAt(i);
        if (c > '?' && c < '。') {
            return false; // nearly all
        }
        if (c == '\n' || c == '。' || c == '！' || c == '？') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && "\"”’)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean spaceFollows = next >= text.length() || Character.isWhitespace(text.charAt(next));
        return spaceFollows
                && !(c == '.' && isAbbreviation(i))
                && !(next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1)));
    }

    private boolean isAbbreviation(int point) {
        int start = point;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = point - start;
        boolean inside = start > 0 && text.charAt(start - 1) == '.';
        boolean initial = length == 1 && Character.isUpperCase(text.charAt(start));
        return inside || initial || Abbreviations.contains(text.substring(start, point));
    }
}
