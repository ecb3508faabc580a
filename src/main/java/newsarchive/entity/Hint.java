package newsarchive.entity;

import java.util.Locale;

/**
 * What speaks for or against a doubtful name beside it. The points are in {@code weights.tsv}, with
 * those that the document as a whole gives.
 */
enum Hint {
    HACKERS_AFTER,
    GROUP_AFTER,
    COMPANY_AFTER,
    APPOSITION,
    GROUP_BEFORE,
    NOUN_BEFORE,
    ATTRIBUTION,
    BROKEN_INTO_BY,
    INTRUSION_AFTER,
    DEED_AFTER,
    VERSUS,
    LINKED,
    CAPITALS,
    LONGER_NAME;

    boolean holds(Surroundings beside) {
        return switch (this) {
            case HACKERS_AFTER -> beside.hackersFollow();
            case GROUP_AFTER -> beside.groupFollows();
            case COMPANY_AFTER -> beside.companyFollows();
            case APPOSITION -> beside.isExplained();
            case GROUP_BEFORE -> beside.isIntroduced();
            case NOUN_BEFORE -> beside.isGroupBySimpleNoun();
            case ATTRIBUTION -> beside.isAttributedTo();
            case BROKEN_INTO_BY -> beside.isDoerOfIntrusion();
            case INTRUSION_AFTER -> beside.actsBy(Cue.INTRUSION);
            case DEED_AFTER -> beside.actsBy(Cue.DEED);
            case VERSUS -> beside.isVersus();
            case LINKED -> beside.spelling().isLinked();
            case CAPITALS -> beside.spelling().isSpelledInCapitals();
            case LONGER_NAME -> beside.spelling().isPartOfLongerName();
        };
    }

    /** Whether it tells of a break-in and so shows what the document is about. */
    boolean showsIntrusion() {
        return this == INTRUSION_AFTER || this == BROKEN_INTO_BY || this == VERSUS;
    }

    /** How tables call it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
