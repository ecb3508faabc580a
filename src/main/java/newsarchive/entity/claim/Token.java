package newsarchive.entity.claim;

import java.util.List;
import java.util.Locale;
import newsarchive.article.Kind;
import org.jspecify.annotations.Nullable;

/** A word, an expression, a sign or a name in a sentence. */
final class Token {
    private final String source;
    private final int start;
    private final int end;
    private final boolean glued;
    private Words words = Words.NONE;
    private boolean participle;
    private boolean sign;
    private @Nullable Term term;
    private List<Party> parties = List.of();

    /** Cut out when it is first asked for, which of most words it never is. */
    private @Nullable String text;

    private Token(String source, int start, int end, boolean glued) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.glued = glued;
    }

    /**
     * @param glued whether a hyphen joins it to what precedes
     * @param term the word itself if it stands in an expression
     */
    static Token word(String source, int start, int end, boolean glued, @Nullable Term term) {
        Token word = new Token(source, start, end, glued);
        word.term = term;
        word.text = term == null ? null : term.word();
        return word;
    }

    static Token name(String source, int start, int end, boolean glued, List<Party> parties) {
        Token name = new Token(source, start, end, glued);
        name.parties = parties;
        return name;
    }

    static Token sign(String source, int start, int end, String text) {
        Token sign = new Token(source, start, end, false);
        sign.text = text;
        sign.sign = true;
        return sign;
    }

    /** Stands from now on for all words of an expression, of which it is the first. */
    void begin(Expression expression) {
        text = expression.text();
        words = expression.words();
        participle = expression.participle();
    }

    /** Stands from now on for those who are named elsewhere: a pronoun. */
    void standFor(List<Party> others) {
        parties = others;
    }

    /** In lower case; of a sign the sign. */
    String text() {
        String known = text;
        if (known == null) {
            known = source.substring(start, end).toLowerCase(Locale.ROOT);
            text = known;
        }
        return known;
    }

    /** The word if it stands in an expression; null for most words, for names and signs. */
    @Nullable Term term() {
        return term;
    }

    /** Its sorts; empty for most words, names and signs. */
    Words words() {
        return words;
    }

    boolean participle() {
        return participle;
    }

    boolean glued() {
        return glued;
    }

    /** Its first character as it is written. */
    char initial() {
        return source.charAt(start);
    }

    List<Party> parties() {
        return parties;
    }

    boolean is(Word word) {
        return words.has(word);
    }

    boolean isAny(Words some) {
        return words.hasAny(some);
    }

    boolean isParty() {
        return !parties.isEmpty();
    }

    boolean isSign(String some) {
        return sign && text().equals(some);
    }

    boolean isPossessive() {
        return isSign("'s");
    }

    boolean isGerund() {
        int space = text().indexOf(' ');
        return text().startsWith("ing", (space < 0 ? text().length() : space) - 3);
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
