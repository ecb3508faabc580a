package newsarchive.web;

import java.util.Arrays;
import java.util.List;
import newsarchive.article.Dimension;
import newsarchive.article.Mention;
import newsarchive.article.Tags;

/** By which names an article means its entities. */
record TagNames(Tags tags) {

    /** The different names of an entity in text order. */
    List<String> of(String id) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> tags.of(dimension).stream())
                .filter(tag -> tag.entity().id().equals(id))
                .flatMap(tag -> tag.mentions().stream())
                .map(Mention::text)
                .distinct()
                .toList();
    }
}
