package newsarchive.entity.claim;

import java.util.List;
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
        Words words,
        boolean participle,
        boolean glued,
        char initial,
        List<Party> parties) {
    boolean is(Word word) {
        return words.has(word);
    }

    boolean isAny(Words some) {
        return words.hasAny(some);
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
        int space = text.indexOf(' ');
        return text.startsWith("ing", (space < 0 ? text.length() : space) - 3);
    }

    boolean namesOnly(Kind kind) {
        for (Party party : parties) {
            if (party.entity().kind() != kind) {
                return false;
            }
        }
        return true;
    }

    boolean names(Kind kind) {
        for (Party party : parties) {
            if (party.entity().kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
