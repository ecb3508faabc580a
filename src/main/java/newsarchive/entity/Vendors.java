package newsarchive.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.article.Entity;
import newsarchive.article.Kind;

/**
 * Security companies belong to a story when they speak, investigate or are struck in it. Named for
 * their products, in a list of programs or as customers' supplier, they do not.
 */
record Vendors(Reading reading, int headline) {
    private static final int BESIDE = 30;

    List<Sighting> atWork(List<Sighting> sightings) {
        Set<Entity> working = new HashSet<>();
        for (Sighting s : sightings) {
            if (isVendor(s) && works(s)) {
                working.add(s.entity());
            }
        }
        return sightings.stream()
                .filter(s -> !isVendor(s) || working.contains(s.entity()))
                .toList();
    }

    private static boolean isVendor(Sighting s) {
        return s.entity().kind() == Kind.SECURITY_COMPANY;
    }

    private boolean works(Sighting s) {
        int from = reading.sentenceStart(s.start(), s.start() - BESIDE);
        int to = reading.sentenceEnd(s.end(), s.end() + BESIDE);
        return isHeadlineVoice(s)
                || reading.has(Cue.SPEECH, from, s.start())
                || reading.has(Cue.SPEECH, s.end(), to)
                || reading.has(Cue.RESEARCH, from, s.start())
                || reading.has(Cue.RESEARCH, s.end(), to)
                || reading.has(Cue.STRUCK, from, s.start())
                || reading.hasNext(Cue.STRUCK_AFTER, s.end());
    }

    /** "Kaspersky: Spies stole documents". */
    private boolean isHeadlineVoice(Sighting s) {
        return s.end() < headline && reading.text().startsWith(": ", s.end());
    }
}
