package newsarchive.web;

/**
 * All that the error page prints.
 *
 * @param detail one line in English, as the API says it
 * @param typed the words that were being searched, kept for another try
 */
public record ErrorView(int status, String title, String detail, String typed) {}
