package newsarchive.entity.claim;

import java.util.List;
import java.util.Locale;
import newsarchive.article.Kind;
import newsarchive.article.Span;
import newsarchive.entity.claim.Terms.Term;
import org.jspecify.annotations.Nullable;

/** A word, an expression, a sign or a name in a sentence. */
final class Token {
    private final String source;
    private final Span place;
    private final boolean glued;
    private Words words = Words.NONE;
    private boolean participle;
    private boolean sign;
    private @Nullable Term term;
    private List<Party> parties = List.of();

    /** Cut out when it is first asked for, which of most words it never is. */
    private @Nullable String text;

    private Token(String source, Span place, boolean glued, @Nullable String text) {
        this.source = source;
        this.place = place;
        this.glued = glued;
        this.text = text;
    }

    /**
     * @param glued whether a hyphen joins it to what precedes
     * @param term the word itself if an expression begins with it
     */
    static Token word(String source, Span place, boolean glued, @Nullable Term term) {
        Token word = new Token(source, place, glued, term == null ? null : term.word());
        word.term = term;
        return word;
    }

    static Token name(String source, Span place, boolean glued, List<Party> parties) {
        Token name = new Token(source, place, glued, null);
        name.parties = parties;
        return name;
    }

    static Token sign(String source, Span place, String text) {
        Token sign = new Token(source, place, false, text);
        sign.sign = true;
        return sign;
    }

    /** The words of an expression as one, of which this is the first. */
    Token asBeginningOf(Vocabulary.Expression expression) {
        Token whole = new Token(source, place, glued, expression.text());
        whole.words = expression.words();
        whole.participle = expression.participle();
        return whole;
    }

    /** In lower case; of a sign the sign. */
    String text() {
        String known = text;
        if (known == null) {
            known = source.substring(place.start(), place.end()).toLowerCase(Locale.ROOT);
            text = known;
        }
        return known;
    }

    /** What expressions begin with the word; null for most words, for names and signs. */
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
        return source.charAt(place.start());
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
