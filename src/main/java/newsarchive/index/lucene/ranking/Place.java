package newsarchive.index.lucene.ranking;

/**
 * Where the text of an article stands in one form: as printed, or by the stems of one language.
 *
 * @param headline the field with its headline
 * @param lead the field with its first paragraph, which the body holds too
 * @param body the field with its body
 */
public record Place(String headline, String lead, String body) {}
