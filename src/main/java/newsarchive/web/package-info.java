/**
 * A request enters; a page or JSON leaves. A handler parses, asks the index, builds a view and
 * responds.
 */
@NullMarked
package newsarchive.web;

import org.jspecify.annotations.NullMarked;
