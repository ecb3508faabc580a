package newsarchive.web.origin;

import java.util.List;
import newsarchive.story.origin.Medium;
import newsarchive.story.origin.Report;
import newsarchive.web.text.Texts;
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
    public String words(Texts texts) {
        List<String> names = media.stream().map(Medium::name).toList();
        return texts.of(
                "common.sources",
                "articles",
                reports.size(),
                "sources",
                media.size(),
                "names",
                texts.lists().upTo(NAMED, names));
    }

    /** Adds {@code independentSources} and {@code sources[]}. */
    public void write(ObjectNode json) {
        json.put("independentSources", media.size());
        ArrayNode array = json.putArray("sources");
        media.forEach(
                medium -> array.addObject().put("id", medium.id()).put("name", medium.name()));
    }
}
