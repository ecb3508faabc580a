/**
 * Tables of names become entities that can be looked up by any of their names. The tagger, the
 * query parser and the pages call it.
 *
 * <p>A table is tab-separated with a heading row; a cell holds several values divided by {@code |}.
 * Columns: {@code id}, {@code name}, {@code kind}, {@code country}, {@code part-of}, {@code role}
 * (the office that it holds in its country, of {@code bodies.tsv}), {@code authority}, those of
 * {@link newsarchive.gazetteer.NameSort}, {@code doubtful} ({@code yes} or {@code shared}: the name
 * itself is as doubtful as those in the column {@code cued} or {@code shared}) and {@code suppress}
 * ({@code yes} hides the entity, names hide these names). An id may have several rows: later ones
 * add names and change what they state. The archive's own tables have the same form; {@link
 * newsarchive.gazetteer.OwnTable} is how the program itself writes one. What is hidden is not
 * discovered in articles either.
 */
@NullMarked
package newsarchive.gazetteer;

import org.jspecify.annotations.NullMarked;
