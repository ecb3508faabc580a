package newsarchive.web.original;

/** All that the note before a page prints whose publisher does not want it shown to others. */
public record OriginalView(String headline, String captured, String article, String page) {}
