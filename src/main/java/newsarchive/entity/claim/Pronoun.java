package newsarchive.entity.claim;

import java.util.List;
import newsarchive.article.Entity;
import newsarchive.article.Kind;

/**
 * "X said it had been hacked": the pronoun right after a verb of saying is who speaks, where what
 * he says of himself is that he was struck, or that he broke in.
 */
record Pronoun(Sentence sentence, int saying) {
    private static final Words BETWEEN = Words.of(Word.THAT, Word.WHEN);
    private static final Words AUXILIARY = Words.of(Word.BE, Word.HAVE, Word.SOME, Word.DETERMINER);

    private static final Words INTRUDING = Words.of(Word.INTRUDE);
    private static final Words STRUCK = Words.of(Word.SUFFER, Word.VICTIM);

    void standFor(Phrase speaker) {
        int place = place();
        List<Entity> speakers = speaker.speakers();
        boolean body = !speakers.isEmpty() && speakers.stream().noneMatch(Pronoun::isPerson);
        if (place >= 0 && body && tellsOfItself(place, speaker.isActing())) {
            List<Party> parties =
                    speaker.places().stream()
                            .flatMap(i -> sentence.at(i).parties().stream())
                            .filter(party -> speakers.contains(party.entity()))
                            .toList();
            sentence.at(place).standFor(parties);
        }
    }

    private static boolean isPerson(Entity entity) {
        return entity.kind() == Kind.PERSON;
    }

    private int place() {
        int place = saying + 1;
        while (place < sentence.size() && isBetween(place)) {
            place++;
        }
        return sentence.is(place, Word.SELF) ? place : -1;
    }

    private boolean isBetween(int i) {
        return sentence.at(i).isAny(BETWEEN)
                || (sentence.is(i, Word.ONTO) && sentence.is(i + 1, Word.WHEN));
    }

    private boolean tellsOfItself(int place, boolean acting) {
        int verb = place + 1;
        while (verb < sentence.size() && isAuxiliary(verb)) {
            verb++;
        }
        if (verb == sentence.size()) {
            return false;
        }
        if (sentence.is(verb, Word.ACT) && sentence.isPassive(verb)) {
            return true;
        }
        boolean active = sentence.isVerb(verb) && !sentence.isPassive(verb);
        boolean acts = sentence.at(verb).isAny(acting ? Words.ACTS : INTRUDING);
        return sentence.at(verb).isAny(STRUCK) || (active && acts);
    }

    private boolean isAuxiliary(int i) {
        return sentence.at(i).isAny(AUXILIARY) || sentence.at(i).text().endsWith("ly");
    }
}
