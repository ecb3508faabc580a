package newsarchive.entity.claim;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import newsarchive.article.Span;

/**
 * Tells cheaply which sentences are worth reading: those with a word that may accuse, tell of an
 * act or reject. A few others pass as well, for words are told apart by part of a hash only.
 */
final class Triggers {
    private static final Words TELLING =
            Words.of(
                    Word.ACT,
                    Word.TAKE,
                    Word.DEED,
                    Word.LOSS,
                    Word.AGENT,
                    Word.DONE,
                    Word.ATTRIBUTE,
                    Word.BEHIND,
                    Word.ACCUSE,
                    Word.BLAME,
                    Word.CHARGE,
                    Word.CONVICT,
                    Word.DENY,
                    Word.REBUTTAL,
                    Word.SUFFER,
                    Word.VERSUS,
                    Word.VICTIM);
    private static final int BITS = 1 << 17;

    private final BitSet known = new BitSet(BITS);

    Triggers(Iterable<Expression> expressions) {
        for (Expression expression : expressions) {
            if (expression.words().hasAny(TELLING)) {
                known.set(slot(rarest(expression.parts()).hashCode()));
            }
        }
    }

    /** Of several words the longest says most. */
    private static String rarest(List<Term> parts) {
        return parts.stream()
                .map(Term::word)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (BITS - 1);
    }

    boolean in(String text, Span sentence) {
        int hash = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                hash = 31 * hash + c;
            } else if (c != ' ' && Character.isLetterOrDigit(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
            } else if (hash != 0 && known.get(slot(hash))) {
                return true;
            } else {
                hash = 0;
            }
        }
        return hash != 0 && known.get(slot(hash));
    }
}
