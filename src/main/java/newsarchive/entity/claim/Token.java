package newsarchive.entity.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsarchive.article.Kind;

/**
 * A word, an expression, a sign or a name in a sentence.
 *
 * @param text in lower case; of a sign the sign
 * @param words its sorts; empty for most words, names and signs
 * @param initial its first character as it is written
 * @param glued whether a hyphen joins it to what precedes
 */
record Token(
        int start,
        int end,
        String text,
        Set<Word> words,
        boolean participle,
        boolean glued,
        char initial,
        List<Party> parties) {
    /** Of the same sort of set as all others, which makes asking them quick. */
    static final Set<Word> NO_SORT = EnumSet.noneOf(Word.class);

    boolean is(Word word) {
        return words.contains(word);
    }

    boolean isAny(Set<Word> some) {
        for (Word word : words) {
            if (some.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isParty() {
        return !parties.isEmpty();
    }

    boolean isSign(String sign) {
        return words.isEmpty() && text.equals(sign);
    }

    boolean isPossessive() {
        return text.equals("'s");
    }

    boolean isGerund() {
        return text.split(" ", 2)[0].endsWith("ing");
    }

    boolean names(Kind kind) {
        return parties.stream().anyMatch(party -> party.entity().kind() == kind);
    }
}
