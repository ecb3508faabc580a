package newsarchive.extract.body;

import java.util.HashMap;
import java.util.Map;

/** How an element stands in the flow of a page's text. */
enum Flow {
    /** Its content is no text of the page. */
    UNREAD,
    LINK,
    BREAK,
    /** Part of a line. */
    INLINE,
    /** Begins lines of its own: whatever is nothing else. */
    BLOCK;

    private static final Map<String, Flow> FLOWS = new HashMap<>();

    static {
        put(
                UNREAD,
                """
                head script style noscript template svg math iframe object embed canvas select
                textarea input button audio video map datalist dialog amp-sidebar amp-ad
                amp-analytics amp-consent rt rp
                """);
        put(
                INLINE,
                """
                abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark
                nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr amp-img
                center-inline o:p st1:place
                """);
        FLOWS.put("a", LINK);
        FLOWS.put("br", BREAK);
    }

    private static void put(Flow flow, String tags) {
        for (String tag : tags.strip().split("\\s+", -1)) {
            FLOWS.put(tag, flow);
        }
    }

    /**
     * How elements of this name stand.
     *
     * @param tag in lower case
     */
    static Flow of(String tag) {
        return FLOWS.getOrDefault(tag, BLOCK);
    }
}
