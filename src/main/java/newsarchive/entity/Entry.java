package newsarchive.entity;

import newsarchive.article.Kind;
import newsarchive.gazetteer.BodyRole;
import newsarchive.gazetteer.CaseRule;
import newsarchive.gazetteer.Name;

/** What a pattern of the lexicon stands for. */
sealed interface Entry {

    /**
     * A name of an entity, in the spelling that is matched.
     *
     * @param needs how many points it takes to believe it, by {@link Priors}; 0 for all but threat
     *     groups
     */
    record Named(String spelling, CaseRule caseRule, Name name, int needs) implements Entry {
        private static final int WITHOUT_CAPITALS = 3;
        private static final int WITH_FIRST_CAPITAL = 2;
        private static final int ALL_IN_CAPITALS = 1;

        /**
         * A name known by a capital inside, "WildCard", is any word when it is written without; in
         * "CHARMING KITTEN SEEKS HOME" the capitals tell nothing.
         */
        int needsAt(String text, int start) {
            if (needs > 0
                    || name.entity().kind() != Kind.THREAT_GROUP
                    || isWrittenSo(text, start)) {
                return needs;
            }
            if (caseRule != CaseRule.ANY) {
                return isShouted(text, start) ? ALL_IN_CAPITALS : needs;
            }
            return Character.isUpperCase(text.charAt(start))
                    ? WITH_FIRST_CAPITAL
                    : WITHOUT_CAPITALS;
        }

        private boolean isShouted(String text, int start) {
            for (int i = start; i < start + spelling.length(); i++) {
                if (Character.isLowerCase(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isWrittenSo(String text, int start) {
            return hasDigit() || CaseRule.EXACT.admits(spelling, text, start);
        }

        private boolean hasDigit() {
            for (int i = 0; i < spelling.length(); i++) {
                if (Character.isDigit(spelling.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The generic name of an office: "foreign ministry". */
    record Office(BodyRole role) implements Entry {}

    /**
     * A word that tells something about what stands beside it.
     *
     * @param capitals how it begins if it has a capital inside, such as "APT", which is no word
     *     when it is written small; else empty
     */
    record Sign(String capitals, Cue cue) implements Entry {
        static Sign of(String phrase, Cue cue) {
            boolean inside = phrase.length() > 1 && Character.isUpperCase(phrase.charAt(1));
            return new Sign(inside ? phrase.substring(0, 2) : "", cue);
        }
    }

    /** A longer expression that is none of the names in it: "South China Sea". */
    record Blocker(String spelling) implements Entry {}

    /** A part of a systematic name of a threat group. */
    record Part(String spelling, NamingPattern pattern) implements Entry {}
}
