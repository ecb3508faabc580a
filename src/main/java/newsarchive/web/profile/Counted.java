package newsarchive.web.profile;

import java.util.Locale;

/** Numbers with what they count. */
final class Counted {
    private Counted() {}

    static String articles(long number) {
        return number == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", number);
    }

    /** Such as {@code " in 3 stories"}; nothing where every article is its own. */
    static String inStories(long stories, long articles) {
        if (stories == articles) {
            return "";
        }
        return stories == 1
                ? " in 1 story"
                : String.format(Locale.ROOT, " in %,d stories", stories);
    }
}
