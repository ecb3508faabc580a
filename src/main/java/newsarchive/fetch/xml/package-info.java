/**
 * XML as servers really send it: bytes enter, a tree leaves, whatever the encoding, the namespaces
 * and the nesting are like. Nothing outside the bytes is ever read. For feeds, sitemaps and OPML.
 */
@NullMarked
package newsarchive.fetch.xml;

import org.jspecify.annotations.NullMarked;
