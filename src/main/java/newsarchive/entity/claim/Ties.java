package newsarchive.entity.claim;

import java.util.Set;
import newsarchive.article.Certainty;
import newsarchive.article.Kind;

/** Expressions that tie an act or nameless people to somebody: "attributed to", "behind". */
record Ties(Sentence sentence, Walk walk, Draft draft) {
    private static final Set<Kind> SERVED =
            Set.of(
                    Kind.MILITARY,
                    Kind.INTELLIGENCE_SERVICE,
                    Kind.THREAT_GROUP,
                    Kind.SECURITY_SERVICE,
                    Kind.OTHER_GROUP);

    /** So many words may stand in "was one of the first targets". */
    private static final int COPULA = 6;

    private static final Set<String> HOLDING = Set.of("hold", "holds", "held", "holding");

    /** So many words may stand in "held the Russian security services responsible". */
    private static final int HELD = 8;

    private static final Set<String> CLAIMING = Set.of("claim", "claims", "claimed");

    private static final Words DEEDS = Words.of(Word.DEED, Word.LOSS);

    private static final Words SUFFERED = Words.of(Word.DEED, Word.LOSS, Word.AGENT);

    private static final Set<String> SOME_OF = Set.of("of", "among", "amongst");

    private static final Words TYING =
            Words.of(
                    Word.DONE,
                    Word.ORIGIN,
                    Word.TIE,
                    Word.LOCATED,
                    Word.STAFF,
                    Word.ATTRIBUTE,
                    Word.BEHIND,
                    Word.OVERSEE,
                    Word.SUFFER,
                    Word.VERSUS,
                    Word.VICTIM,
                    Word.SAY);

    private static final Words ACTS = Words.of(Word.ACT, Word.DEED, Word.LOSS, Word.TAKE);

    void read() {
        for (int i = 0; sentence.hasAny(TYING) && i < sentence.size(); i++) {
            if (sentence.at(i).isAny(TYING) && sentence.isTold(i)) {
                read(i);
            }
            if (CLAIMING.contains(sentence.at(i).text()) && sentence.isVerb(i)) {
                claimed(i);
            }
        }
        agents();
    }

    private void read(int i) {
        Token token = sentence.at(i);
        if (token.is(Word.DONE) || token.is(Word.ORIGIN)) {
            done(i);
        } else if (token.is(Word.TIE) || token.is(Word.LOCATED)) {
            tie(i);
        } else if (token.is(Word.STAFF)) {
            staff(i);
        } else if (token.is(Word.ATTRIBUTE)) {
            attribute(i);
        } else if (token.is(Word.BEHIND)) {
            behind(i);
        } else if (token.is(Word.OVERSEE) && sentence.isVerb(i)) {
            oversee(i);
        } else if (token.is(Word.SUFFER)) {
            suffer(i);
        } else if (token.is(Word.VERSUS)) {
            draft.suspect(walk.before().subject(i));
            draft.strike(walk.after().object(i, false));
        } else if (token.is(Word.VICTIM) && !(token.is(Word.ACT) && sentence.isVerb(i))) {
            victims(i);
        }
    }

    private void tie(int i) {
        Phrase before = walk.before().subject(i);
        if (before.hasDeed() || before.hasAgent() || before.isActing()) {
            draft.suspect(walk.after().agent(i));
        }
    }

    private void done(int i) {
        boolean told = deedBefore(i);
        if (told) {
            attributor(i);
        }
        if (told || (sentence.is(i, Word.ORIGIN) && agentBefore(i))) {
            draft.suspect(walk.after().agent(i));
        }
    }

    private boolean deedBefore(int i) {
        for (int j = i - 1; j >= 0 && !sentence.isBreak(j); j--) {
            Token token = sentence.at(j);
            if (token.is(Word.DEED) || token.is(Word.LOSS) || token.is(Word.ACT)) {
                return true;
            }
        }
        return false;
    }

    private void suffer(int i) {
        for (int j = i + 1; j < Math.min(sentence.size(), i + 8) && !sentence.isBreak(j); j++) {
            if (sentence.at(j).isAny(SUFFERED)) {
                draft.strike(walk.before().subject(i));
                return;
            }
        }
    }

    /** "Attributed to X by Y": Y says so. */
    private void attributor(int i) {
        if (!sentence.at(i).text().startsWith("attributed")
                && !sentence.at(i).text().startsWith("traced")
                && !sentence.at(i).text().startsWith("blamed")) {
            return;
        }
        for (int j = i + 1;
                j < sentence.size() && !sentence.isBreak(j) && !sentence.isSign(j, ",");
                j++) {
            if (sentence.is(j, Word.BY)) {
                Phrase by = walk.after().agent(j);
                draft.attributedBy().addAll(by.speakers());
                sentence.markSpeaker(by.places());
            }
        }
    }

    /** "Victims include X", "victims were also seen in X". */
    private void victims(int i) {
        int be = copulaBefore(i);
        if (be >= 0) {
            draft.strike(walk.before().subject(be));
            victimsOf(i);
            return;
        }
        int last = i;
        for (int j = i + 1; j < Math.min(sentence.size(), i + 5); j++) {
            if (sentence.is(j, Word.BE) || sentence.is(j, Word.HAVE)) {
                last = j;
            }
        }
        boolean lists = sentence.at(i).text().contains("include");
        draft.strike(lists ? walk.after().list(last) : walk.after().object(last, false));
    }

    /** "Responsibility was claimed on Telegram by X". */
    private void claimant(int i) {
        for (int j = i + 1;
                j < Math.min(sentence.size(), i + COPULA) && !sentence.isBreak(j);
                j++) {
            if (sentence.is(j, Word.BY)) {
                Phrase claimant = walk.after().agent(j);
                if (claimant.isActing()) {
                    draft.suspect(claimant);
                }
                return;
            }
        }
    }

    /** "Victims of Tick": Tick made them. */
    private void victimsOf(int i) {
        Phrase after = walk.after().agent(i);
        if (after.isActing()) {
            draft.suspect(after);
        }
    }

    /** "X was one of the targets", "X was among the victims": where its verb is, or -1. */
    private int copulaBefore(int i) {
        boolean some = false;
        for (int j = i - 1; j >= Math.max(0, i - COPULA); j--) {
            Token token = sentence.at(j);
            if (token.is(Word.BE)) {
                return some ? j : -1;
            }
            if (token.isParty() || sentence.isSign(j, ",") || sentence.isVerb(j)) {
                return -1;
            }
            some |= SOME_OF.contains(token.text());
        }
        return -1;
    }

    private boolean agentBefore(int i) {
        for (int j = i - 1; j >= 0 && !sentence.isBreak(j); j--) {
            if (sentence.is(j, Word.AGENT) || sentence.is(j, Word.BAND)) {
                return true;
            }
        }
        return false;
    }

    private void staff(int i) {
        Phrase phrase = walk.after().agent(i);
        boolean serves = phrase.entities().stream().anyMatch(e -> SERVED.contains(e.kind()));
        if (serves
                && !phrase.isEmpty()
                && (sentence.has(Word.DEED)
                        || sentence.has(Word.ACT)
                        || sentence.has(Word.CHARGE))) {
            draft.suspect(phrase);
        }
    }

    /** "Links the theft to X" and "blames the theft on X": who is named after the small word. */
    private void attribute(int i) {
        for (int j = i + 1; j < sentence.size() && !sentence.isBreak(j); j++) {
            if (sentence.is(j, Word.TO)) {
                Phrase phrase = walk.after().agent(j);
                if (sentence.isVerb(i) && !sentence.isPassive(i)) {
                    draft.attributedBy().addAll(walk.before().subject(i).speakers());
                }
                if (!phrase.isEmpty() || phrase.hasAgent()) {
                    draft.suspect(phrase);
                    return;
                }
            }
        }
    }

    private void behind(int i) {
        int held = held(i);
        if (held >= 0) {
            draft.attributedBy().addAll(walk.before().subject(held).speakers());
            draft.accuse(between(held, i));
            draft.certainty(Certainty.ALLEGED);
        } else {
            draft.suspect(walk.before().subject(i));
        }
    }

    private Phrase between(int from, int to) {
        Phrase phrase = new Phrase();
        for (int j = from + 1; j < to; j++) {
            phrase.meet(sentence.at(j), j, sentence.isServed(j));
        }
        return phrase;
    }

    /** "Y holds X responsible for": where the verb is, or -1. */
    private int held(int i) {
        for (int j = i - 1; j >= Math.max(0, i - HELD); j--) {
            if (HOLDING.contains(sentence.at(j).text())) {
                return sentence.is(j - 1, Word.BE) ? -1 : j;
            }
        }
        return -1;
    }

    /** "Killnet claimed an attack on X": who is known for acting says that he did it. */
    private void claimed(int i) {
        if (sentence.is(i - 1, Word.BE)) {
            claimant(i);
            return;
        }
        for (int j = i + 1; j < Math.min(sentence.size(), i + COPULA); j++) {
            if (sentence.at(j).isAny(DEEDS)) {
                Phrase claimant = walk.before().subject(i);
                if (claimant.isActing()) {
                    draft.suspect(claimant);
                }
                return;
            }
            if (sentence.is(j, Word.THAT) || sentence.isVerb(j) || sentence.isParty(j)) {
                return;
            }
        }
    }

    /** "Launched attacks", "is thought to have overseen the campaign": an act must follow. */
    private void oversee(int i) {
        for (int j = i + 1; j < sentence.size() && j < i + 12; j++) {
            Token token = sentence.at(j);
            if (sentence.isBreak(j) || (sentence.isVerb(j) && !token.is(Word.ACT))) {
                return;
            }
            if (token.is(Word.DEED) || token.is(Word.LOSS) || token.is(Word.ACT)) {
                if (!sentence.isPassive(i)) {
                    draft.suspect(walk.before().doer(i));
                    toldToAct(i);
                    against(i);
                }
                return;
            }
        }
    }

    /** "Used spyware against X". */
    private void against(int i) {
        for (int j = i + 1; j < sentence.size() && !sentence.isBreak(j); j++) {
            if (sentence.isVerb(j) || sentence.is(j, Word.MOTIVE)) {
                return;
            }
            if (sentence.is(j, Word.ONTO) && sentence.at(j).text().equals("against")) {
                draft.strike(walk.after().object(j, false));
                return;
            }
        }
    }

    /** "Directed a group known as X to break in": X acts as well. */
    private void toldToAct(int i) {
        Phrase told = walk.after().agent(i);
        if (told.hasAgent()) {
            draft.suspect(told);
        }
    }

    /** Nameless people of a country who do nothing else here: "the work of Chinese hackers". */
    private void agents() {
        for (int i = 0; sentence.hasAny(ACTS) && i < sentence.size(); i++) {
            if (sentence.isOfAgents(i)
                    && sentence.isTold(i)
                    && !sentence.isLeaning(i)
                    && !sentence.isAside(i)
                    && !sentence.isSpeaker(i)) {
                Phrase phrase = new Phrase();
                phrase.meet(sentence.at(i), i, false);
                draft.suspect(phrase);
            }
        }
    }
}
