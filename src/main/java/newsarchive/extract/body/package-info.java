/**
 * A parsed page enters; the paragraphs of its article leave, with the lines that belong to the
 * article but not to its text: credits, update note, corrections, dateline. Only the extractor
 * calls it.
 */
@NullMarked
package newsarchive.extract.body;

import org.jspecify.annotations.NullMarked;
