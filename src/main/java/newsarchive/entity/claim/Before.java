package newsarchive.entity.claim;

import newsarchive.article.Kind;

/** Finds who stands before a place in a sentence: the subject of a verb. */
record Before(Sentence sentence, After after) {
    private static final Words DOING = Words.of(Word.ACT, Word.TAKE, Word.OVERSEE);
    private static final Words AUXILIARY =
            Words.of(Word.BE, Word.HAVE, Word.NOT, Word.HEDGE, Word.TO);
    private static final Words PART_OF_NAME =
            Words.of(Word.IN, Word.LOCATED, Word.FROM, Word.TIE, Word.TIED, Word.STAFF, Word.ALIAS);
    private static final Words WITHIN = Words.of(Word.IN, Word.DETERMINER, Word.THAT);
    private static final int NEAR = 5;
    private static final Words HEADS = Words.of(Word.PEOPLE, Word.ASSET, Word.NOUN, Word.SELF);
    private static final Words ENDS_SUBJECT =
            Words.of(
                    Word.ASIDE,
                    Word.MOTIVE,
                    Word.BUT,
                    Word.BY,
                    Word.DONE,
                    Word.ORIGIN,
                    Word.SUFFER);

    /**
     * Who does it: the subject, which a verb shares with the one before: "hacked X and leaked Y".
     */
    Phrase doer(int verb) {
        if (!isContinued(verb)) {
            return subject(verb);
        }
        for (int j = verb - 1; j >= 0 && !sentence.isBreak(j); j--) {
            if (sentence.at(j).isAny(DOING) && sentence.isVerb(j)) {
                return sentence.isPassive(j) ? doerAfter(j, verb) : doer(j);
            }
        }
        return sentence.is(verb - 1, Word.TO) && !isRaised(verb - 2) ? new Phrase() : subject(verb);
    }

    /** "Was used by X to spy": X spies. */
    private Phrase doerAfter(int passive, int verb) {
        for (int j = passive + 1; j < verb; j++) {
            if (sentence.is(j, Word.BY)) {
                return after.agent(j);
            }
        }
        return new Phrase();
    }

    /** "Managed to", "is believed to" lead on to the subject, "a way to" does not. */
    private boolean isRaised(int j) {
        return j >= 0
                && (sentence.isVerb(j)
                        || sentence.is(j, Word.HEDGE)
                        || sentence.at(j).text().endsWith("ed")
                        || sentence.at(j).text().endsWith("ing"));
    }

    private boolean isContinued(int verb) {
        return sentence.is(beforeAdverbs(verb), Word.AND)
                || sentence.is(verb - 1, Word.TO)
                || sentence.isSign(verb - 1, ",")
                || (sentence.at(verb).isGerund() && !follows(verb, Word.BE));
    }

    /** "Is at this moment attacking": a few words of no sort may stand between. */
    private boolean follows(int verb, Word auxiliary) {
        for (int j = verb - 1; j >= Math.max(0, verb - NEAR); j--) {
            if (sentence.is(j, auxiliary)) {
                return true;
            }
            if (sentence.isParty(j) || !isWithin(j)) {
                return false;
            }
        }
        return false;
    }

    /** "And allegedly leaked", "and then stole". */
    private int beforeAdverbs(int verb) {
        int j = verb - 1;
        while (j >= 0 && isAdverb(sentence.at(j))) {
            j--;
        }
        return j;
    }

    private static boolean isAdverb(Token token) {
        return token.text().endsWith("ly")
                || token.text().equals("then")
                || token.text().equals("also");
    }

    private boolean isWithin(int j) {
        Token token = sentence.at(j);
        return token.isAny(WITHIN)
                || (token.words().isEmpty() && Character.isLetter(token.initial()));
    }

    /** The subject that ends before a verb. */
    Phrase subject(int verb) {
        Phrase phrase = new Phrase();
        for (int j = beforeInsertion(verb); j >= 0; j--) {
            Token token = sentence.at(j);
            if (token.isParty() ? sentence.isSpeaker(j) : endsSubject(j, verb, phrase)) {
                break;
            }
            if (!sentence.isLeaning(j)) {
                phrase.meet(token, j, sentence.standing(j));
            }
        }
        return phrase;
    }

    /** "X, with partners in Y, said": the place before what two commas set apart. */
    private int beforeInsertion(int verb) {
        int comma = verb - 1;
        while (sentence.is(comma, Word.HAVE) || sentence.is(comma, Word.BE)) {
            comma--;
        }
        if (sentence.isSign(comma, ",")) {
            for (int j = comma - 1; j > 0; j--) {
                boolean circumstance = comma == verb - 1 && opensCircumstance(j + 1);
                if (sentence.isSign(j, ",") && (circumstance || opensGroup(j + 1))) {
                    return j - 1;
                }
            }
        }
        return verb - 1;
    }

    /** ", with partners in Y,", ", who ...,". */
    private boolean opensCircumstance(int i) {
        return sentence.is(i, Word.WITH) || sentence.is(i, Word.WHO);
    }

    /** "Flax Typhoon, a group with ties to Y,". */
    private boolean opensGroup(int i) {
        return sentence.is(i, Word.DETERMINER)
                && sentence.is(i + 1, Word.BAND)
                && i > 1
                && sentence.at(i - 2).names(Kind.THREAT_GROUP);
    }

    private boolean endsSubject(int j, int verb, Phrase phrase) {
        Token token = sentence.at(j);
        boolean met = !phrase.isEmpty() || phrase.hasAgent();
        if (sentence.isSign(j, ",")) {
            return met ? !sentence.isList(j, verb) && !isApposition(j, verb) : hasHead(j, verb);
        }
        if (sentence.isBreak(j) || token.isAny(ENDS_SUBJECT)) {
            return true;
        }
        if (token.is(Word.WHO) || token.is(Word.THAT)) {
            return met || hasHead(j, verb);
        }
        if (token.isAny(AUXILIARY)) {
            return met && !token.is(Word.HEDGE);
        }
        if (sentence.isNoun(j) && token.isAny(Words.DEEDS)) {
            if (!met) {
                phrase.meetDeed();
            }
            return !met;
        }
        if (token.isAny(PART_OF_NAME)) {
            return false;
        }
        if (sentence.isVerb(j)) {
            return met || !raises(j, verb);
        }
        return (token.is(Word.ONTO) && (met || !sentence.is(j + 1, Word.WHEN)))
                || token.is(Word.BEHIND)
                || (token.is(Word.WITH) && met);
    }

    /** Whether a nameless subject stands between: "..., people close to the matter said". */
    private boolean hasHead(int comma, int verb) {
        for (int j = comma + 1; j < verb; j++) {
            Token token = sentence.at(j);
            boolean plain = token.words().isEmpty() && Character.isLetter(token.initial());
            if ((plain && !token.text().endsWith("ly")) || token.isAny(HEADS)) {
                return true;
            }
        }
        return false;
    }

    /** "Claims to have hacked", "is believed to have told them to hack": one subject for all. */
    private boolean raises(int j, int verb) {
        for (int k = j + 1; k < verb; k++) {
            if (sentence.is(k, Word.TO)) {
                return true;
            }
        }
        return sentence.is(verb - 1, Word.AND) && j == verb - 2;
    }

    /** ", a group that ...," is set apart by a second comma, ", known as X" need not be. */
    private boolean isApposition(int comma, int verb) {
        if (sentence.at(comma + 1).isAny(Sentence.APPOSED)) {
            return true;
        }
        for (int j = comma + 1; j < verb; j++) {
            if (sentence.isSign(j, ",") && !sentence.isList(j, verb)) {
                return sentence.is(comma + 1, Word.DETERMINER);
            }
        }
        return false;
    }
}
