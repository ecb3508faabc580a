package newsarchive.extract.meta;

/** A fact and the rule that found it. */
public record Found<T>(T value, String rule) {}
