package newsarchive.entity.claim;

/** Finds the noun phrases before and after a place in a sentence. */
record Walk(Sentence sentence) {
    private static final Words DOING = Words.of(Word.ACT, Word.TAKE, Word.OVERSEE);
    private static final Words AUXILIARY =
            Words.of(Word.BE, Word.HAVE, Word.NOT, Word.HEDGE, Word.TO);
    private static final Words PART_OF_NAME =
            Words.of(Word.IN, Word.LOCATED, Word.FROM, Word.TIE, Word.TIED, Word.STAFF, Word.ALIAS);
    private static final Words HEADS = Words.of(Word.PEOPLE, Word.ASSET, Word.NOUN);
    private static final Words APPOSED = Words.of(Word.ALIAS, Word.TIE, Word.STAFF, Word.LOCATED);
    private static final Words ENDS_SUBJECT =
            Words.of(
                    Word.ASIDE,
                    Word.MOTIVE,
                    Word.BUT,
                    Word.BY,
                    Word.DONE,
                    Word.ORIGIN,
                    Word.SUFFER);
    private static final Words ENDS_OBJECT =
            Words.of(
                    Word.BY,
                    Word.TIE,
                    Word.DONE,
                    Word.ORIGIN,
                    Word.MOTIVE,
                    Word.SUFFER,
                    Word.STAFF,
                    Word.WHO,
                    Word.THAT,
                    Word.BUT,
                    Word.ASIDE,
                    Word.BE,
                    Word.HAVE,
                    Word.TO,
                    Word.NOT,
                    Word.WITH,
                    Word.HYPOTHETICAL,
                    Word.ACCORDING,
                    Word.BEHIND,
                    Word.VERSUS);
    private static final Words BEGINS_ANOTHER =
            Words.of(Word.DETERMINER, Word.TIE, Word.HEDGE, Word.OVERSEE);
    private static final int FAR = 45;

    /**
     * Who does it: the subject, which a verb shares with the one before: "hacked X and leaked Y".
     */
    Phrase doer(int verb) {
        if (!isContinued(verb)) {
            return subject(verb);
        }
        for (int j = verb - 1; j >= 0 && !isBreak(j); j--) {
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
                return agent(j);
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
        return sentence.is(verb - 1, Word.AND)
                || sentence.is(verb - 1, Word.TO)
                || sentence.isSign(verb - 1, ",")
                || (sentence.at(verb).isGerund() && !sentence.is(verb - 1, Word.BE));
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
                phrase.meet(token, j, isServed(j));
            }
        }
        return phrase;
    }

    /** "X, with partners in Y, said": the place before what two commas set apart. */
    private int beforeInsertion(int verb) {
        if (sentence.isSign(verb - 1, ",")) {
            for (int j = verb - 2; j > 0; j--) {
                boolean opens = sentence.is(j + 1, Word.WITH) || sentence.is(j + 1, Word.WHO);
                if (sentence.isSign(j, ",") && opens) {
                    return j - 1;
                }
            }
        }
        return verb - 1;
    }

    private boolean endsSubject(int j, int verb, Phrase phrase) {
        Token token = sentence.at(j);
        boolean met = !phrase.isEmpty() || phrase.hasAgent();
        if (sentence.isSign(j, ",")) {
            return met ? !isList(j, verb) && !isApposition(j, verb) : hasHead(j, verb);
        }
        if (isBreak(j) || token.isAny(ENDS_SUBJECT)) {
            return true;
        }
        if (token.is(Word.WHO) || token.is(Word.THAT)) {
            return met || hasHead(j, verb);
        }
        if (token.isAny(AUXILIARY)) {
            return met && !token.is(Word.HEDGE);
        }
        if (sentence.isNoun(j) && (token.is(Word.DEED) || token.is(Word.LOSS))) {
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
        return token.is(Word.ONTO) || token.is(Word.BEHIND) || (token.is(Word.WITH) && met);
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

    /** "A, B and C": without the "and" a comma divides. */
    private boolean isList(int comma, int end) {
        boolean names = sentence.isParty(comma - 1) && sentence.isParty(comma + 1);
        for (int j = comma + 1; names && j < end; j++) {
            if (sentence.is(j, Word.AND)) {
                return true;
            }
        }
        return sentence.isParty(comma - 1) && sentence.is(comma + 1, Word.AND);
    }

    /** ", a group that ...," is set apart by a second comma, ", known as X" need not be. */
    private boolean isApposition(int comma, int verb) {
        if (sentence.at(comma + 1).isAny(APPOSED)) {
            return true;
        }
        for (int j = comma + 1; j < verb; j++) {
            if (sentence.isSign(j, ",") && !isList(j, verb)) {
                return sentence.is(comma + 1, Word.DETERMINER);
            }
        }
        return false;
    }

    boolean isBreak(int j) {
        return sentence.isSign(j, ";") || sentence.isSign(j, ":") || sentence.isSign(j, "—");
    }

    /** The object after a verb or preposition. */
    Phrase object(int from, boolean withSource) {
        Phrase phrase = new Phrase();
        for (int j = from + 1; j < Math.min(sentence.size(), from + FAR); j++) {
            Token token = sentence.at(j);
            if (sentence.is(j, Word.WITH) && examplesAfter(j) > j) {
                j = examplesAfter(j);
            } else if (token.isParty()
                    ? sentence.isSpeaker(j)
                    : endsObject(j, withSource, phrase)) {
                break;
            }
            if (isTarget(j)) {
                phrase.meet(token, j, isServed(j));
            }
        }
        return phrase;
    }

    /** "Sites with much effort, including X": the place of what follows a circumstance, or -1. */
    private int examplesAfter(int with) {
        for (int j = with + 1; j + 1 < sentence.size(); j++) {
            if (sentence.isSign(j, ",") || isBreak(j) || sentence.isVerb(j)) {
                return sentence.isSign(j, ",") && sentence.is(j + 1, Word.IN) ? j + 1 : -1;
            }
        }
        return -1;
    }

    /** "A member of the party" is not the party; a soldier of an army acts for it. */
    private boolean isServed(int j) {
        int before = sentence.is(j - 1, Word.DETERMINER) ? j - 2 : j - 1;
        return sentence.is(before, Word.STAFF);
    }

    private boolean isTarget(int j) {
        return !sentence.isLeaning(j) && !sentence.isOfAgents(j);
    }

    private boolean endsObject(int j, boolean withSource, Phrase phrase) {
        Token token = sentence.at(j);
        if (sentence.isSign(j, ",")) {
            return endsList(j, phrase);
        }
        if (isBreak(j) || token.isAny(ENDS_OBJECT)) {
            return !isAmount(j);
        }
        if (token.is(Word.FROM)) {
            return !withSource;
        }
        if (token.is(Word.AND)) {
            return j + 1 < sentence.size() && sentence.isVerb(j + 1);
        }
        return sentence.isVerb(j) && !token.is(Word.OVERSEE);
    }

    /** "Over 1,000 websites": no circumstance. */
    private boolean isAmount(int j) {
        return sentence.is(j, Word.WITH)
                && j + 1 < sentence.size()
                && Character.isDigit(sentence.at(j + 1).initial());
    }

    private boolean endsList(int comma, Phrase phrase) {
        int next = comma + 1;
        if (next >= sentence.size()) {
            return true;
        }
        Token token = sentence.at(next);
        if (token.is(Word.AND) || token.is(Word.IN)) {
            return false;
        }
        boolean verb = !token.isParty() && (sentence.isVerb(next) || token.isAny(ENDS_OBJECT));
        boolean other =
                token.isAny(BEGINS_ANOTHER) && !phrase.isEmpty() && !sentence.isParty(next + 1);
        return verb || other || token.is(Word.AGENT) || token.is(Word.FROM);
    }

    /** Who is named right after a word such as "by": an agent, with what ties him to others. */
    Phrase agent(int from) {
        Phrase phrase = new Phrase();
        for (int j = from + 1; j < Math.min(sentence.size(), from + FAR); j++) {
            Token token = sentence.at(j);
            boolean met = !phrase.isEmpty() || phrase.hasAgent();
            if (token.isParty() ? sentence.isSpeaker(j) : endsAgent(j, met)) {
                break;
            }
            if (!sentence.isLeaning(j)) {
                phrase.meet(token, j, isServed(j));
            }
        }
        return phrase;
    }

    /** Who is named right after "according to" or "said": what a comma divides is told by him. */
    Phrase speaker(int from) {
        Phrase phrase = new Phrase();
        for (int j = from + 1; j < Math.min(sentence.size(), from + FAR); j++) {
            Token token = sentence.at(j);
            boolean met = !phrase.isEmpty();
            boolean divides = sentence.isSign(j, ",") && !(met && isList(j, sentence.size()));
            if (token.isParty() ? sentence.isSpeaker(j) : divides || endsAgent(j, met)) {
                break;
            }
            phrase.meet(token, j, isServed(j));
        }
        return phrase;
    }

    private boolean endsAgent(int j, boolean met) {
        Token token = sentence.at(j);
        if (sentence.isSign(j, ",")) {
            return met && !isList(j, sentence.size()) && !isAgentApposition(j);
        }
        if (token.is(Word.DEED) && !met && !sentence.isVerb(j)) {
            return true;
        }
        if (isBreak(j) || (sentence.isVerb(j) && !token.is(Word.DEED))) {
            return true;
        }
        return token.is(Word.ONTO)
                || token.is(Word.ASIDE)
                || token.is(Word.MOTIVE)
                || token.is(Word.BY)
                || token.is(Word.BUT)
                || token.is(Word.WHO)
                || token.is(Word.THAT)
                || token.is(Word.NOT)
                || token.is(Word.TO)
                || token.is(Word.BE)
                || token.is(Word.HAVE)
                || token.is(Word.ACCORDING)
                || (token.is(Word.WITH) && met)
                || (token.is(Word.AND) && sentence.is(j + 1, Word.DEED));
    }

    private boolean isAgentApposition(int comma) {
        if (comma + 1 < sentence.size() && sentence.at(comma + 1).isAny(APPOSED)) {
            return true;
        }
        return sentence.is(comma + 1, Word.DETERMINER)
                && sentence.size() > comma + 3
                && (near(comma, Word.AGENT) || near(comma, Word.BAND));
    }

    private boolean near(int comma, Word word) {
        for (int j = comma + 1; j < Math.min(sentence.size(), comma + 7); j++) {
            if (sentence.is(j, word)) {
                return true;
            }
        }
        return false;
    }
}
