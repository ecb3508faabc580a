package newsarchive.web;

import java.util.List;

/**
 * A claim as the article's page prints it.
 *
 * @param statement who says that who acted against whom; never an accusation without its source
 * @param disputed who rejects it, as a sentence; may be empty
 * @param sentences those of the article that say so
 */
public record ClaimView(String statement, String disputed, List<String> sentences) {}
