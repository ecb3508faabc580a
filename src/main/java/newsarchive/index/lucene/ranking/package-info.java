/**
 * Which of the articles that match come first: BM25 over headline, lead and body as if they were
 * one text in which some words are printed larger (BM25F), with more for words that stand near each
 * other. Knows words and names of fields, and nothing of what is asked otherwise.
 */
@NullMarked
package newsarchive.index.lucene.ranking;

import org.jspecify.annotations.NullMarked;
