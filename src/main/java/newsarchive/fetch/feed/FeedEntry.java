package newsarchive.fetch.feed;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a feed tells about one article. Texts are empty where the feed says nothing.
 *
 * @param title as the feed has it, character references undone; may hold markup
 * @param link address of the article; absolute if the feed's own address is known
 * @param id as the feed has it
 * @param published in the zone that is printed, in UTC where none is; where a feed has only the
 *     time of the last change, that one
 * @param updated as {@code published}, and the other way round
 * @param author names as they are printed, mail addresses where there is no name; of the feed where
 *     the entry has none
 * @param summary HTML without scripts and with absolute links; the content where there is none
 * @param content likewise; the summary where there is none
 */
public record FeedEntry(
        String title,
        String link,
        String id,
        Optional<OffsetDateTime> published,
        Optional<OffsetDateTime> updated,
        String author,
        String summary,
        String content) {}
