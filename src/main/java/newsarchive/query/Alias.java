package newsarchive.query;

/**
 * A name of an entity.
 *
 * @param authority who says that the entity bears it
 * @param sure whether it means this entity wherever it is printed, so that the words alone tell
 */
public record Alias(String text, String authority, boolean sure) {}
