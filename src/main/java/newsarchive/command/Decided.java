package newsarchive.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Tag;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.OwnTable;
import newsarchive.index.ArticleIndex;
import newsarchive.index.Hit;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Facet;
import newsarchive.table.TableRow;

/** What a person decided about discovered names: rows at the end of one table of the archive. */
final class Decided {
    private static final String TABLE = "decided.tsv";
    private static final List<String> COLUMNS =
            List.of("id", "name", "kind", "country", "names", "suppress", "authority");

    private Decided() {}

    static void write(ArchiveFolder folder, TableRow row) {
        new OwnTable(folder.gazetteer().resolve(TABLE)).append(COLUMNS, row);
    }

    /** The entity with this id that some article names, be it only in passing. */
    static Optional<Entity> discovered(
            NewsArchive program, ArchiveFolder folder, Gazetteer known, String id) {
        try (ArticleIndex index = Backend.reader(program.settings(folder), folder, known)) {
            return Arrays.stream(Dimension.values())
                    .flatMap(dimension -> index.search(naming(dimension, id)).hits().stream())
                    .flatMap(Decided::tags)
                    .map(Tag::entity)
                    .filter(entity -> entity.id().equals(id))
                    .findFirst();
        }
    }

    private static Stream<Tag> tags(Hit hit) {
        return Arrays.stream(Dimension.values()).flatMap(d -> hit.tags().of(d).stream());
    }

    private static ArticleQuery naming(Dimension dimension, String id) {
        Clause named = new Clause.In(Facet.of(dimension), id);
        return ArticleQuery.everything().asking(named).alsoNamed().ofSize(1);
    }
}
