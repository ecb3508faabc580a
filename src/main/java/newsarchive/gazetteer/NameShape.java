package newsarchive.gazetteer;

import newsarchive.article.Kind;

/** Deduces from the look of a name how it has to be matched. */
final class NameShape {
    private static final int LONGEST_ACRONYM = 5;

    /** The authorities print longer names of threat groups in capitals; the papers do not. */
    private static final int LONGEST_WORDLESS = 4;

    private NameShape() {}

    static CaseRule caseRule(String text, NameSort sort, Kind kind) {
        int longest = kind == Kind.THREAT_GROUP ? LONGEST_WORDLESS : LONGEST_ACRONYM;
        if (sort == NameSort.ACRONYM || (text.length() <= longest && isCapitals(text))) {
            return CaseRule.EXACT;
        }
        return kind == Kind.THREAT_GROUP && isCoined(text) ? CaseRule.ANY : CaseRule.INITIALS;
    }

    /** Names of threat groups are words of the language more often than not. */
    static Doubt doubt(String text, NameSort sort, Kind kind) {
        if (sort == NameSort.UNSURE_PLACE) {
            return Doubt.CUE;
        }
        if (sort == NameSort.ABBREVIATED_REGION) {
            return Doubt.PLACE_BEFORE;
        }
        if (sort == NameSort.SHARED) {
            return Doubt.HOME;
        }
        if (sort == NameSort.CUED) {
            return kind == Kind.THREAT_GROUP || kind == Kind.COUNTRY ? Doubt.CUE : Doubt.COUNTRY;
        }
        if (kind == Kind.THREAT_GROUP && sort != NameSort.SURE && !isCoined(text)) {
            return Doubt.CYBER;
        }
        return Doubt.NONE;
    }

    /** Letters with digits or a capital inside, APT28 or MuddyWater: no word of any language. */
    private static boolean isCoined(String text) {
        for (int i = 2; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        boolean digit = text.chars().anyMatch(Character::isDigit);
        long letters = text.chars().filter(Character::isLetter).count();
        return digit && letters >= 2;
    }

    private static boolean isCapitals(String text) {
        return text.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
    }
}
