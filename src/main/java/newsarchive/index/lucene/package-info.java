/**
 * The port on a local Lucene directory. Articles and queries enter, hits and counts leave; only
 * {@link newsarchive.index.lucene.LuceneIndex} is public, and only the commands create one.
 *
 * <p>How it works, and what each choice costs:
 *
 * <ul>
 *   <li>An article is a block of documents: the newest version, which is searched, and older ones,
 *       which are only kept. They are replaced together.
 *   <li>Headline and body are indexed twice: exactly, in one field for all languages, and by stems,
 *       in a field for each language. A word may match in any of them. Twice the space buys that a
 *       name is found whatever language an article is in, and its other forms where we know them.
 *   <li>Han and kana are exact words of one character, so that any piece of a text is found as a
 *       phrase. The price: a name is also found inside a longer one.
 *   <li>Prefixes are expanded in full, never cut off: counts stay right, and memory stays bounded
 *       since a set of articles is kept and not the words. Mistyped words are compared with the 50
 *       nearest.
 *   <li>Facets are counted from sets of articles, one for the query and one for each chosen value;
 *       see {@link newsarchive.index.lucene.LeafSets}. The values of each facet are numbered once
 *       for each commit that is followed.
 *   <li>Who has a role in a claim is a value of the article like any other, and every claim says
 *       besides in a few bytes which of these values stand together in it. Sets of articles leave
 *       few, whose claims are then read: exact for any number of roles, at a cost for each article
 *       left.
 *   <li>Documents hold tags as they were found. Corrections are laid over each answer: for each
 *       segment it is worked out once which articles lose or get which value, see {@link
 *       newsarchive.index.lucene.LeafReading}. The price is a pass over the articles concerned.
 *   <li>Readers follow commits, so nothing is visible that a crash could take back.
 * </ul>
 */
@NullMarked
package newsarchive.index.lucene;

import org.jspecify.annotations.NullMarked;
