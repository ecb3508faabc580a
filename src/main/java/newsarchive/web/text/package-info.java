/**
 * Every text of the pages in one language: a key and its arguments enter, a whole sentence leaves,
 * escaped wherever a template prints it. The texts are the {@code .properties} files among the
 * resources, a folder a language, in ICU's message format. {@link newsarchive.web.text.Texts} is
 * the door.
 */
@NullMarked
package newsarchive.web.text;

import org.jspecify.annotations.NullMarked;
