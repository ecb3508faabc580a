package newsarchive.entity.claim;

import java.util.BitSet;
import java.util.List;
import newsarchive.article.Span;

/** The tokens of a sentence, and what their order tells of single ones. */
final class Sentence {
    private static final Words AGENTS = Words.of(Word.AGENT, Word.BAND);

    /** What begins an apposition after a comma. */
    static final Words APPOSED = Words.of(Word.ALIAS, Word.TIE, Word.STAFF, Word.LOCATED);

    /** So many words may stand between "and" and the verb of the clause that it begins. */
    private static final int CLAUSE = 5;

    private final Span span;
    private final List<Token> tokens;
    private final Words present;
    private final BitSet verbs;
    private final BitSet nouns;
    private final Mood mood = new Mood(this);
    private final BitSet ofAgents = new BitSet();
    private final BitSet speakers = new BitSet();
    private final BitSet untold = new BitSet();
    private final BitSet blaming = new BitSet();

    Sentence(Span span, List<Token> tokens) {
        this.span = span;
        this.tokens = tokens;
        this.present = present(tokens);
        WordClasses classes = new WordClasses(this);
        this.verbs = classes.verbs();
        this.nouns = classes.nouns();
        for (int i = 0; present.hasAny(AGENTS) && i < tokens.size(); i++) {
            if (tokens.get(i).isParty() && new Agents(this).describedBy(i)) {
                ofAgents.set(i);
            }
        }
    }

    private static Words present(List<Token> tokens) {
        long bits = 0;
        for (int i = 0; i < tokens.size(); i++) {
            bits |= tokens.get(i).words().bits();
        }
        return new Words(bits);
    }

    Span span() {
        return span;
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    boolean is(int i, Word word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    boolean isParty(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isParty();
    }

    boolean isSign(int i, String sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isSign(sign);
    }

    boolean has(Word word) {
        return present.has(word);
    }

    /** Whether it has a word of any of these sorts. */
    boolean hasAny(Words some) {
        return present.hasAny(some);
    }

    void markSpeaker(List<Integer> places) {
        places.forEach(speakers::set);
    }

    boolean isSpeaker(int i) {
        return speakers.get(i);
    }

    /** Notes that a small word leads to who is blamed: "blames the attack on X". */
    void markBlaming(int i) {
        blaming.set(i);
    }

    boolean isBlaming(int i) {
        return blaming.get(i);
    }

    /** Whether the name says where nameless people who act are from: "Chinese hackers". */
    boolean isOfAgents(int i) {
        return ofAgents.get(i);
    }

    static boolean isStop(String text) {
        return text.length() == 1 && ",;:()—\"”".contains(text);
    }

    boolean isVerb(int i) {
        return i >= 0 && verbs.get(i);
    }

    /** "Anonymous attacks banks" has a verb, "attacks on banks" a noun of the same letters. */
    boolean isNoun(int i) {
        return i >= 0 && nouns.get(i);
    }

    /** Whether the name leans on a following word that takes it out: "pro-", "Spanish-speaking". */
    boolean isLeaning(int i) {
        boolean before = i > 0 && is(i - 1, Word.LEANING);
        boolean after = is(i + 1, Word.SPEAKING);
        return before || after;
    }

    /** What stands between two places is denied, not told. */
    void untell(int from, int to) {
        untold.set(from, to);
    }

    /** Whether the sentence says that it happened: not denied, not merely feared. */
    boolean isTold(int i) {
        return !untold.get(i) && mood.isTold(i);
    }

    /** Whether it stands in a circumstance: in retaliation for, amid. */
    boolean isAside(int i) {
        return mood.isAside(i);
    }

    /** Whether it only tells why somebody acted. */
    boolean isMotive(int i) {
        return mood.isMotive(i);
    }

    /** Whether a form of "be" or a following "by" makes a participle passive. */
    boolean isPassive(int verb) {
        if (!at(verb).participle()) {
            return false;
        }
        for (int j = verb - 1; j >= Math.max(0, verb - 3); j--) {
            if (is(j, Word.BE)) {
                return true;
            }
            boolean plain = at(j).words().isEmpty() || is(j, Word.HEDGE) || is(j, Word.NOT);
            if (!plain || isParty(j)) {
                break;
            }
        }
        return is(verb + 1, Word.BY)
                || (is(verb, Word.TAKE)
                        && is(verb + 1, Word.FROM)
                        && !is(verb - 1, Word.HAVE)
                        && !isParty(verb - 1)
                        && !is(verb - 1, Word.AGENT));
    }

    /** As what the name at this place stands in the sentence. */
    Standing standing(int i) {
        return isParty(i) ? Standing.of(this, i) : Standing.ITSELF;
    }

    /** "A, B and C": without the "and" a comma divides. */
    boolean isList(int comma, int end) {
        boolean named =
                isParty(comma + 1) || (is(comma + 1, Word.DETERMINER) && isParty(comma + 2));
        boolean names = isParty(comma - 1) && named;
        for (int j = comma + 1; names && j < end; j++) {
            if (is(j, Word.AND)) {
                return true;
            }
        }
        return isParty(comma - 1) && is(comma + 1, Word.AND) && !opensClause(comma + 1);
    }

    /** "India, and Chinese companies have": after the "and" somebody else does something. */
    boolean opensClause(int and) {
        for (int j = and + 1; j < Math.min(size(), and + CLAUSE); j++) {
            if (is(j, Word.BE) || is(j, Word.HAVE) || isVerb(j)) {
                return isParty(and + 1);
            }
            if (!isParty(j)
                    && !at(j).words().isEmpty()
                    && !is(j, Word.ASSET)
                    && !is(j, Word.PEOPLE)) {
                return false;
            }
        }
        return false;
    }

    boolean isBreak(int j) {
        return isSign(j, ";") || isSign(j, ":") || isSign(j, "—");
    }
}
