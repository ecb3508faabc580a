package newsarchive.entity.claim;

import java.util.BitSet;
import newsarchive.article.Kind;

/** Tells which words of a sentence are verbs and which are nouns of the same letters. */
record WordClasses(Sentence sentence) {
    private static final Words VERBS =
            Words.of(
                    Word.ACT,
                    Word.TAKE,
                    Word.SAY,
                    Word.ACCUSE,
                    Word.BLAME,
                    Word.ATTRIBUTE,
                    Word.CHARGE,
                    Word.CONVICT,
                    Word.DENY,
                    Word.OVERSEE,
                    Word.VERB);
    private static final Words NOUNS =
            Words.of(Word.DEED, Word.LOSS, Word.ASSET, Word.ACCUSATION, Word.VICTIM, Word.NOUN);

    /** What follows a noun and no transitive verb. */
    private static final Words AFTER_NOUN =
            Words.of(
                    Word.BY,
                    Word.FROM,
                    Word.ONTO,
                    Word.IN,
                    Word.AND,
                    Word.ASIDE,
                    Word.MOTIVE,
                    Word.DONE,
                    Word.BE,
                    Word.HAVE,
                    Word.THAT,
                    Word.WHO,
                    Word.WITH,
                    Word.TIE,
                    Word.TO,
                    Word.VICTIM,
                    Word.ACCORDING);

    private static final Words PREPOSITIONS = Words.of(Word.IN, Word.BY, Word.ONTO);
    private static final Words BEFORE_NOUN =
            PREPOSITIONS.and(Words.of(Word.DETERMINER, Word.OWN, Word.ACCORDING));

    BitSet verbs() {
        BitSet verbs = new BitSet();
        for (int i = 0; sentence.hasAny(VERBS) && i < sentence.size(); i++) {
            verbs.set(i, sentence.at(i).isAny(VERBS) && isVerb(i));
        }
        return verbs;
    }

    BitSet nouns() {
        BitSet nouns = new BitSet();
        for (int i = 0; sentence.hasAny(NOUNS) && i < sentence.size(); i++) {
            nouns.set(i, sentence.at(i).isAny(NOUNS) && isNoun(i));
        }
        return nouns;
    }

    /** "Known as" and its like are none, "called the report" is one. */
    private boolean isVerb(int i) {
        boolean alias = sentence.is(i, Word.ALIAS) && !sentence.is(i + 1, Word.DETERMINER);
        return !alias && !(sentence.at(i).isAny(NOUNS) && isNoun(i));
    }

    /** "Anonymous attacks banks" has a verb, "attacks on banks" a noun of the same letters. */
    private boolean isNoun(int i) {
        Token token = sentence.at(i);
        if (!token.isAny(VERBS)) {
            return true;
        }
        if (token.participle() && !token.text().equals("hit")) {
            return false;
        }
        return isEnd(i + 1)
                || isNamedAfter(i)
                || sentence.at(i + 1).glued()
                || sentence.at(i + 1).isAny(AFTER_NOUN)
                || (opensNoun(i - 1) && !takesObject(i));
    }

    /** "The SolarWinds attack", "Sony hack": one who acts attacks, or hacks. */
    private boolean isNamedAfter(int i) {
        Token name = sentence.at(Math.max(0, i - 1));
        Token token = sentence.at(i);
        boolean singular = name.isParty() && !name.text().endsWith("s");
        boolean base = !token.participle() && !token.isGerund() && !token.text().endsWith("s");
        boolean groups = name.names(Kind.THREAT_GROUP) || name.names(Kind.OTHER_GROUP);
        return i > 0 && singular && base && !groups && token.isAny(Words.DEEDS);
    }

    /** "Accused of hacking banks": a verb still, whatever stands before it. */
    private boolean takesObject(int i) {
        return i > 0 && sentence.at(i - 1).isAny(PREPOSITIONS) && sentence.at(i).isGerund();
    }

    private boolean isEnd(int i) {
        return i >= sentence.size()
                || (sentence.at(i).words().isEmpty()
                        && !sentence.at(i).isParty()
                        && Sentence.isStop(sentence.at(i).text()));
    }

    private boolean opensNoun(int i) {
        return i >= 0
                && (sentence.at(i).isAny(BEFORE_NOUN)
                        || sentence.at(i).isPossessive()
                        || sentence.at(i).glued()
                        || (sentence.isParty(i)
                                && sentence.at(i).parties().getFirst().adjective()));
    }
}
