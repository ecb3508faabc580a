package newsarchive.web;

/**
 * All that the error page prints.
 *
 * @param typed the words that were being searched, kept for another try
 */
public record ErrorView(int status, String title, String detail, String typed) {}
