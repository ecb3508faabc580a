package newsarchive.entity.claim;

import java.util.Collection;
import java.util.List;
import newsarchive.article.Span;

/**
 * Tells cheaply which sentences are worth cutting into words: those with a word that may accuse,
 * tell of an act or reject. A few others pass as well: words are told apart by their hash only, and
 * of expressions the first two.
 */
final class Triggers {
    /** Without one of these a sentence tells of nothing that could be claimed. */
    static final Words TELLING =
            Words.of(
                    Word.ACT,
                    Word.TAKE,
                    Word.DEED,
                    Word.LOSS,
                    Word.AGENT,
                    Word.DONE,
                    Word.TIE,
                    Word.ATTRIBUTE,
                    Word.BEHIND,
                    Word.CLAIM,
                    Word.ACCUSE,
                    Word.BLAME,
                    Word.CHARGE,
                    Word.CONVICT,
                    Word.DENY,
                    Word.REBUTTAL,
                    Word.SUFFER,
                    Word.VICTIM);

    /** The hashes of single words and of the first two of longer expressions; 0 where none is. */
    private final int[] known;

    Triggers(Collection<Expression> expressions) {
        known = new int[4 * Integer.highestOneBit(expressions.size() + 1)];
        for (Expression expression : expressions) {
            if (expression.words().hasAny(TELLING)) {
                int hash = beginning(expression.parts());
                known[place(hash)] = hash;
            }
        }
    }

    private static int beginning(List<Term> parts) {
        int first = hash(parts.getFirst());
        return parts.size() == 1 ? first : pair(first, hash(parts.get(1)));
    }

    private static int hash(Term part) {
        return Terms.hash(Terms.key(part.word()));
    }

    private static int pair(int first, int second) {
        return 0x9e3779b9 * first + second;
    }

    /** Where the hash is, or the free place where it would be. */
    private int place(int hash) {
        int place = hash & (known.length - 1);
        while (known[place] != hash && known[place] != 0) {
            place = (place + 1) & (known.length - 1);
        }
        return place;
    }

    boolean in(String text, Span sentence) {
        int before = 0;
        int start = sentence.start();
        long letters = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters = Terms.key(letters, c);
            } else {
                int hash = letters == 0 ? 0 : Terms.hash(Terms.key(letters, i - start));
                if (hash != 0 && isKnown(before, hash)) {
                    return true;
                }
                before = hash == 0 ? before : hash;
                letters = 0;
                start = i + 1;
            }
        }
        return letters != 0
                && isKnown(before, Terms.hash(Terms.key(letters, sentence.end() - start)));
    }

    private boolean isKnown(int before, int hash) {
        return known[place(hash)] == hash || known[place(pair(before, hash))] != 0;
    }
}
