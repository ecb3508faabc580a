package newsarchive.query;

/** The id of an entity with one of its names. */
public record NamedId(String id, String name) {}
