package newsarchive.web;

/** The limits that the help page states. */
public record HelpView(int maxLength, int maxTerms, int maxDepth, int maxExpansions) {}
