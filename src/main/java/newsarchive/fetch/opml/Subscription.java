package newsarchive.fetch.opml;

import newsarchive.source.EntryPoint;

/**
 * One outline with an address.
 *
 * @param name as the list has it; may be empty
 * @param point the feed, or the page where the list has no feed
 */
public record Subscription(String name, EntryPoint point) {}
