package newsarchive.fetch.crawl;

import newsarchive.page.Found;

/**
 * Something on its way to whoever takes the pages.
 *
 * @param settle to be done when it has been dealt with
 */
record Emitted(Found found, Runnable settle) {}
