package newsarchive.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Span;
import newsarchive.gazetteer.CaseRule;

/** What one pass over a text found: candidates, leftmost and longest first, and cues in order. */
record Reading(String text, List<Found> found, Map<Cue, List<Span>> cues) {
    private static final int WORDS_OF_CAPITALS = 12;

    /** Whether the document has such a word anywhere. */
    boolean has(Cue cue) {
        return cues.containsKey(cue);
    }

    /** Whether anything that was found begins there. */
    boolean startsFound(int at) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < found.size() && found.get(low).start() == at;
    }

    /** Where such words stand, in text order. */
    List<Span> places(Cue cue) {
        return cues.getOrDefault(cue, List.of());
    }

    /** Whether such a word lies between two offsets, wholly. */
    boolean has(Cue cue, int from, int to) {
        List<Span> places = places(cue);
        for (int i = firstFrom(places, from); i < places.size(); i++) {
            if (places.get(i).start() >= to) {
                return false;
            }
            if (places.get(i).end() <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a word comes next, be it after a possessive. */
    boolean hasNext(Cue cue, int end) {
        boolean possessive = text.startsWith("'s", end) || text.startsWith("’s", end);
        int next = possessive ? end + 3 : end + 1;
        List<Span> places = places(cue);
        int first = firstFrom(places, next);
        return first < places.size() && places.get(first).start() == next;
    }

    private static int firstFrom(List<Span> places, int from) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The offset, at least {@code limit}, where the sentence around {@code at} begins. */
    int sentenceStart(int at, int limit) {
        for (int i = at - 1; i >= Math.max(limit, 0); i--) {
            if (endsSentence(i)) {
                return i + 1;
            }
        }
        return Math.max(limit, 0);
    }

    /** The offset, at most {@code limit}, where the sentence around {@code at} ends. */
    int sentenceEnd(int at, int limit) {
        int last = Math.min(limit, text.length());
        for (int i = at; i < last; i++) {
            if (endsSentence(i)) {
                return i;
            }
        }
        return last;
    }

    /** A point after a single capital or before anything but white space is an abbreviation's. */
    private boolean endsSentence(int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '。' || c == '！' || c == '？') {
            return true;
        }
        boolean spaceFollows = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
        boolean abbreviates =
                c == '.'
                        && i >= 2
                        && Character.isUpperCase(text.charAt(i - 1))
                        && !Character.isLetter(text.charAt(i - 2));
        return (c == '.' || c == '!' || c == '?') && spaceFollows && !abbreviates;
    }

    /** Takes what the automaton finds and keeps what is a word of its own in the right case. */
    static final class Gathering {
        private final String text;
        private final List<Found> found = new ArrayList<>();
        private final Map<Cue, List<Span>> cues = new EnumMap<>(Cue.class);

        Gathering(String text) {
            this.text = text;
        }

        void found(int start, int end, List<Entry> entries) {
            if (!beginsWord(start)) {
                return;
            }
            boolean whole = endsWord(end);
            List<Entry> fitting = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
                if (entry instanceof Entry.Sign(Cue cue)) {
                    if (whole) {
                        cues.computeIfAbsent(cue, c -> new ArrayList<>()).add(new Span(start, end));
                    }
                } else if (fits(entry, start, end, whole)) {
                    fitting.add(entry);
                }
            }
            if (!fitting.isEmpty()) {
                found.add(new Found(start, end, fitting));
            }
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

        private boolean endsWord(int end) {
            if (end == text.length()) {
                return true;
            }
            boolean domain =
                    text.charAt(end) == '.'
                            && end + 1 < text.length()
                            && Character.isLowerCase(text.charAt(end + 1));
            return !domain && !Characters.oneWord(text.charAt(end - 1), text.charAt(end));
        }

        private boolean fits(Entry entry, int start, int end, boolean whole) {
            return switch (entry) {
                case Entry.Named(String spelling, var name) ->
                        whole
                                && name.caseRule().admits(spelling, text, start)
                                && !(name.caseRule() == CaseRule.EXACT
                                        && isShort(spelling)
                                        && isAmongCapitals(start, end));
                case Entry.Office ignored -> whole;
                case Entry.Sign ignored -> false;
                case Entry.Blocker(String spelling) ->
                        whole && CaseRule.INITIALS.admits(spelling, text, start);
                case Entry.Part(String spelling, NamingPattern pattern) ->
                        (whole || pattern.isPrefix())
                                && CaseRule.INITIALS.admits(spelling, text, start);
            };
        }

        private static boolean isShort(String acronym) {
            return acronym.length() <= 4 && acronym.indexOf('.') < 0;
        }

        /** In a headline all in capitals "US" and "WHO" may be any word. */
        private boolean isAmongCapitals(int start, int end) {
            int capitals = 0;
            for (int i = start - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
                char c = text.charAt(i);
                if (Character.isLowerCase(c) || c > 0x2e80) {
                    return false;
                }
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            for (int i = end; i < text.length() && text.charAt(i) != '\n'; i++) {
                char c = text.charAt(i);
                if (Character.isLowerCase(c) || c > 0x2e80) {
                    return false;
                }
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            return capitals >= WORDS_OF_CAPITALS;
        }

        Reading reading() {
            found.sort(
                    Comparator.comparingInt(Found::start)
                            .thenComparing(Comparator.comparingInt(Found::length).reversed()));
            cues.values().forEach(places -> places.sort(Comparator.comparingInt(Span::start)));
            return new Reading(text, List.copyOf(found), cues);
        }
    }
}
