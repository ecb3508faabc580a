package newsarchive.article;

import java.util.List;

/**
 * How much an article is about what it names, told by where its names stand: three points in the
 * headline, two in the first {@value #LEAD} characters of the body, one after that. A country named
 * by a place in it gets half as many.
 *
 * @param headline the length of the article's headline
 */
public record Prominence(int headline) {
    /** Characters in which news tells what happened. */
    public static final int LEAD = 500;

    /** What an entity adds, each time it is named, to the country it belongs to. */
    public static final double BODY = 0.25;

    private static final double IN_HEADLINE = 3;
    private static final double IN_LEAD = 2;

    public static Prominence in(Article article) {
        return new Prominence(article.headline().length());
    }

    /** Points of an entity named in these places. */
    public double of(List<Mention> mentions) {
        double points = 0;
        for (Mention mention : mentions) {
            double where = where(mention.start());
            points += mention.isPlace() ? where / 2 : where;
        }
        return points;
    }

    private double where(int start) {
        return start < headline ? IN_HEADLINE : isAtTop(start) ? IN_LEAD : 1;
    }

    /** Whether a place is in the headline or in the lead. */
    public boolean isAtTop(int start) {
        return start < headline + LEAD;
    }
}
