package newsarchive.entity.claim;

import newsarchive.article.Kind;

/**
 * Nouns of acting: "Chinese attacks on Japan", "the Equifax breach by soldiers", "theft from X".
 */
record Deeds(Sentence sentence, Walk walk, Draft draft) {
    private static final int MODIFIERS = 5;

    private static final Words ENDING =
            Words.of(Word.ASIDE, Word.THAT, Word.WHO, Word.BE, Word.HAVE, Word.TO, Word.BUT);

    void read() {
        for (int i = 0; sentence.hasAny(Words.DEEDS) && i < sentence.size(); i++) {
            if (sentence.at(i).isAny(Words.DEEDS)
                    && sentence.isNoun(i)
                    && sentence.isTold(i)
                    && !sentence.isMotive(i)) {
                boolean vague = sentence.is(i, Word.SOFT);
                if (!vague) {
                    before(i);
                }
                after(i, vague);
            }
        }
    }

    private void before(int deed) {
        boolean struck = sentence.is(deed, Word.LOSS);
        for (int j = deed - 1; j >= Math.max(0, deed - MODIFIERS); j--) {
            Token token = sentence.at(j);
            if (token.isParty()) {
                if (!sentence.isLeaning(j) && !sentence.isSpeaker(j) && !sentence.isOfAgents(j)) {
                    struck |= hasAsset(j, deed) || !isDoer(token, j);
                    modifier(j, deed, struck);
                }
            } else if (!isModifier(token)) {
                return;
            }
        }
    }

    private static boolean isModifier(Token token) {
        return token.isPossessive()
                || token.is(Word.ASSET)
                || token.is(Word.DEED)
                || token.is(Word.TIED)
                || (token.words().isEmpty() && Character.isLetterOrDigit(token.text().charAt(0)));
    }

    /** "Australia's weather bureau attack": whose it is, is struck as well. */
    private void modifier(int place, int deed, boolean struck) {
        Phrase phrase = new Phrase();
        phrase.meet(sentence.at(place), place, sentence.standing(place));
        if (phrase.isActing()) {
            suspectGroup(phrase, deed);
        } else if (struck) {
            draft.strike(phrase);
        } else if (isClose(place, deed)) {
            draft.suspect(phrase);
        }
    }

    /** "REvil's Kaseya attack" is by REvil, "the Conti leak" perhaps of it. */
    private void suspectGroup(Phrase group, int deed) {
        if (!sentence.is(deed, Word.LOSS)) {
            draft.suspect(group);
        }
    }

    /** "Chinese attacks" are by China, "the Denmark attack" is on Denmark. */
    private boolean isDoer(Token token, int place) {
        Party party = token.parties().getFirst();
        if (party.entity().kind() == Kind.COUNTRY) {
            return party.adjective()
                    || sentence.at(place + 1).isPossessive()
                    || sentence.is(place + 1, Word.TIED);
        }
        return Phrase.POWERS.contains(party.entity().kind());
    }

    /** Between "Chinese" and "attacks" stand only words of the trade: state-backed, hacking. */
    private boolean isClose(int place, int deed) {
        for (int j = place + 1; j < deed; j++) {
            Token token = sentence.at(j);
            boolean plain = token.words().isEmpty() && !token.isPossessive() && !token.isParty();
            if (plain && !token.glued() && Character.isUpperCase(token.initial())) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAsset(int place, int deed) {
        for (int j = place + 1; j < deed; j++) {
            if (sentence.is(j, Word.ASSET)) {
                return true;
            }
        }
        return false;
    }

    private void after(int deed, boolean vague) {
        boolean theft = sentence.is(deed, Word.LOSS);
        for (int j = deed + 1; j < sentence.size(); j++) {
            Token token = sentence.at(j);
            if (token.is(Word.BY)) {
                if (isOtherAct(j - 1)) {
                    return;
                }
                draft.suspect(walk.after().agent(j));
            } else if (sentence.isBlaming(j)) {
                return;
            } else if (token.is(Word.ONTO) || (token.is(Word.IN) && !vague && j == deed + 1)) {
                draft.strike(walk.after().object(j, theft));
            } else if (token.is(Word.FROM)) {
                from(j, theft);
            } else if (token.is(Word.TO) && sentence.is(deed, Word.LURE)) {
                draft.strike(walk.after().object(j, false));
                return;
            } else if (ends(j)) {
                return;
            }
        }
    }

    /** "The attack came after talks hosted by X": X did something else. */
    private boolean isOtherAct(int i) {
        Token token = sentence.at(i);
        return token.words().isEmpty()
                && !token.isParty()
                && (token.text().endsWith("ed") || token.isGerund());
    }

    private void from(int place, boolean theft) {
        if (theft) {
            draft.strike(walk.after().object(place, true));
        } else {
            draft.suspect(walk.after().agent(place));
        }
    }

    /** "Attacks waged against": still about the attacks. */
    private static boolean isDone(Token token) {
        return token.is(Word.OVERSEE) && token.participle();
    }

    private boolean ends(int j) {
        Token token = sentence.at(j);
        return sentence.isBreak(j)
                || sentence.isSign(j, ",")
                || token.isAny(ENDING)
                || (sentence.isVerb(j) && !isDone(token))
                || (sentence.isNoun(j) && token.isAny(Words.DEEDS));
    }
}
