package newsarchive.entity;

import newsarchive.article.Kind;
import newsarchive.gazetteer.Name;

/** Decides whether a name that may be something else stands for its entity here. */
record Doubts(Reading reading, Evidence evidence, TextLanguage language) {
    private static final int BESIDE = 28;
    private static final int BEFORE = 40;

    boolean admits(Found found, Name name) {
        if (!language.admits(name) || isGroupNotPlace(found, name)) {
            return false;
        }
        return switch (name.doubt()) {
            case NONE -> true;
            case CYBER -> evidence.isCyber();
            case COUNTRY ->
                    evidence.isCertain(name.entity()) || evidence.hasCountryOf(name.entity());
            case CUE ->
                    name.entity().kind() == Kind.THREAT_GROUP
                            ? evidence.isCyber() && isThreatGroup(found, name)
                            : evidence.isCertain(name.entity());
        };
    }

    /** "The hacktivist group Phoenix" is not in Arizona. */
    private boolean isGroupNotPlace(Found found, Name name) {
        return name.sort().isPlace() && reading.hasPrevious(Cue.GROUP_NOUN, found.start());
    }

    private boolean isThreatGroup(Found found, Name name) {
        if (isPartOfWord(found) || isProgram(found)) {
            return false;
        }
        return evidence.isCertain(name.entity())
                || reading.has(Cue.ACTOR_NOUN, found.end(), found.end() + BESIDE)
                || reading.has(Cue.ACTOR_NOUN, found.start() - BESIDE, found.start())
                || reading.has(Cue.ACTING, found.end(), found.end() + BESIDE)
                || reading.has(Cue.ACTING, found.start() - BESIDE / 2, found.start())
                || reading.has(Cue.NAMING, found.start() - BEFORE, found.start());
    }

    /** "LockBit ransomware" is a program, "LockBit ransomware gang" are people. */
    private boolean isProgram(Found found) {
        return reading.hasNext(Cue.MALWARE, found.end())
                && !reading.hasNext(Cue.ACTOR_NOUN, found.end());
    }

    /** "Tick-borne" names no group. */
    private boolean isPartOfWord(Found found) {
        String text = reading.text();
        return found.end() + 1 < text.length()
                && text.charAt(found.end()) == '-'
                && Character.isLowerCase(text.charAt(found.end() + 1));
    }
}
