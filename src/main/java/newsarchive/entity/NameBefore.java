package newsarchive.entity;

import java.util.Optional;
import java.util.Set;
import newsarchive.article.Span;

/** Reads the full name of a person backwards, from where it ends. */
record NameBefore(String text) {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_PARTICLE = 3;
    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "da", "de", "del", "der", "di", "dos", "la", "van", "von");

    /** A name of two to four words that ends there, if each is written like one. */
    Optional<Span> endingAt(int end) {
        int start = end;
        int words = 0;
        int wordEnd = end;
        while (words < MOST_WORDS && wordEnd > 0) {
            int wordStart = wordStart(wordEnd);
            boolean particle = words > 0 && isParticle(wordStart, wordEnd);
            if (!particle && !isNameWord(wordStart, wordEnd)) {
                break;
            }
            if (!particle) {
                start = wordStart;
                words++;
            }
            if (wordStart == 0 || text.charAt(wordStart - 1) != ' ') {
                break;
            }
            wordEnd = wordStart - 1;
        }
        return words < 2 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private int wordStart(int end) {
        int start = end;
        while (start > 0 && isInWord(text.charAt(start - 1), start == end)) {
            start--;
        }
        return start;
    }

    private static boolean isInWord(char c, boolean last) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || (c == '.' && last);
    }

    private boolean isParticle(int start, int end) {
        return end - start <= LONGEST_PARTICLE && PARTICLES.contains(text.substring(start, end));
    }

    /** "Jordan", "O'Brien", "J."; neither "IBM" nor "said". */
    private boolean isNameWord(int start, int end) {
        if (start == end || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        if (text.charAt(end - 1) == '.') {
            return end - start == 2;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
