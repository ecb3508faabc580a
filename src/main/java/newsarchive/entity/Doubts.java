package newsarchive.entity;

import newsarchive.article.Kind;
import newsarchive.gazetteer.CommonWords;
import newsarchive.gazetteer.Name;

/** Decides whether a name that may be something else stands for its entity here. */
record Doubts(Reading reading, Evidence evidence, TextLanguage language) {
    private static final CommonWords COMMON = new CommonWords();

    boolean admits(Found found, Entry.Named bearer) {
        Name name = bearer.name();
        if (!language.admits(name) || isGroupNotPlace(found, name)) {
            return false;
        }
        if (name.entity().kind() == Kind.THREAT_GROUP) {
            return isGroup(found, bearer);
        }
        return switch (name.doubt()) {
            case NONE, CYBER -> true;
            case COUNTRY ->
                    evidence.isCertain(name.entity())
                            || (evidence.hasCountryOf(name.entity()) && !isOtherHere(name));
            case HOME ->
                    evidence.isCertain(name.entity())
                            || (evidence.isAtHome(name.entity()) && !isOtherHere(name));
            case CUE -> evidence.isCertain(name.entity()) && !evidence.isOtherThing(name.text());
            case PLACE_BEFORE -> false; // what stands there is the city, by its region
        };
    }

    /** "The hacktivist group Phoenix" is not in Arizona. */
    private boolean isGroupNotPlace(Found found, Name name) {
        return name.sort().isPlace() && reading.hasPrevious(Cue.GROUP_NOUN, found.start());
    }

    private boolean isOtherHere(Name name) {
        return isWordHere(name) || evidence.isOtherThing(name.text());
    }

    /** "Das Bild" is a picture in German, and a newspaper where others write of it. */
    private boolean isWordHere(Name name) {
        return !language.isEnglish() && COMMON.contains(name.text());
    }

    /** One certain mention makes the others certain, where they are words of their own. */
    private boolean isGroup(Found found, Entry.Named group) {
        return evidence.isMeant(found, group)
                || (evidence.isCertain(group.name().entity()) && standsAlone(found));
    }

    private boolean standsAlone(Found found) {
        Spelling spelling = new Surroundings(reading, found).spelling();
        return !spelling.isPartOfWord() && !spelling.isProgram() && !spelling.isPartOfLongerName();
    }
}
