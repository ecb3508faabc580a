package newsarchive.export;

/** The beginning of an article, for forms that do not hand on its whole text. */
final class Summary {
    private static final int LONGEST = 300;

    private Summary() {}

    /** The first paragraph, at most {@value #LONGEST} characters of it, cut between words. */
    static String of(String body) {
        String first = body.strip().lines().findFirst().orElse("");
        if (first.length() <= LONGEST) {
            return first;
        }
        int space = first.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : first.offsetByCodePoints(0, LONGEST / 2);
        return first.substring(0, end).strip() + " …";
    }
}
