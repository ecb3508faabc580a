package newsarchive.gazetteer;

/** How the letters of a text must agree with those of a name. */
public enum CaseRule {
    /** Letter by letter: "US", never "us". */
    EXACT,
    /**
     * Each word that the name begins with a capital must begin with one; other letters are free, so
     * that headlines in capitals and "Muddywater" are found.
     */
    INITIALS,
    /** Any case: names that are no words. */
    ANY;

    /** Whether {@code text} from {@code start}, as long as the name, agrees with it. */
    public boolean admits(String name, CharSequence text, int start) {
        if (this == ANY) {
            return true;
        }
        boolean initial = true;
        for (int i = 0; i < name.length(); i++) {
            char wanted = name.charAt(i);
            boolean matters = this == EXACT || initial;
            if (matters && Character.isUpperCase(wanted) && !isCapital(text.charAt(start + i))) {
                return false;
            }
            if (this == EXACT
                    && Character.isLowerCase(wanted)
                    && !Character.isLowerCase(text.charAt(start + i))) {
                return false;
            }
            initial = !Character.isLetterOrDigit(wanted) && wanted != '\'' && wanted != '’';
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }
}
