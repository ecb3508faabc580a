package newsarchive.web.origin;

import java.util.List;
import java.util.stream.Collectors;
import newsarchive.story.origin.Medium;
import newsarchive.story.origin.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The independent sources of some articles.
 *
 * @param reports the articles, in the order of their dates
 * @param media the sources, those on whom most articles rely first
 */
public record Sources(List<Report> reports, List<Medium> media) {
    private static final int NAMED = 5;

    public Sources {
        reports = List.copyOf(reports);
        media = List.copyOf(media);
    }

    /** Such as {@code 14 articles, 2 independent sources: NHK, Kyodo News}. */
    public String words() {
        String names =
                media.stream().limit(NAMED).map(Medium::name).collect(Collectors.joining(", "));
        return count(reports.size(), "article")
                + ", "
                + count(media.size(), "independent source")
                + ": "
                + names
                + (media.size() > NAMED ? " and " + (media.size() - NAMED) + " more" : "");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Adds {@code independentSources} and {@code sources[]}. */
    public void write(ObjectNode json) {
        json.put("independentSources", media.size());
        ArrayNode array = json.putArray("sources");
        media.forEach(
                medium -> array.addObject().put("id", medium.id()).put("name", medium.name()));
    }
}
