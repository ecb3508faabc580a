/**
 * A parsed page enters; the facts about its article leave, each with the rule that found it. Every
 * fact has an ordered list of small rules, surest first. Only the extractor calls it.
 */
@NullMarked
package newsarchive.extract.meta;

import org.jspecify.annotations.NullMarked;
