package newsarchive.web.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Tag;
import newsarchive.index.Hit;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Facet;
import newsarchive.web.Archive;

/** Finds whom the address of a profile means, among all that tables and articles know. */
final class Subjects {
    private final Archive archive;

    Subjects(Archive archive) {
        this.archive = archive;
    }

    /**
     * @param id an id or a name
     */
    Asked find(Dimension dimension, String id) {
        List<String> meant = archive.names().ids(Facet.of(dimension), id);
        if (meant.size() > 1) {
            return new Asked.Unknown(meant.stream().flatMap(one -> entity(one).stream()).toList());
        }
        return entity(meant.isEmpty() ? id : meant.getFirst())
                .map(entity -> placed(entity, dimension, id))
                .orElseGet(() -> new Asked.Unknown(new NearNames(archive).of(id)));
    }

    private Asked placed(Entity entity, Dimension dimension, String id) {
        Subject subject = new Subject(entity, dimension);
        Subject atHome = new Subject(entity, entity.kind().home());
        boolean here = subject.equals(atHome) || isNamed(subject);
        Subject shown = here ? subject : atHome;
        return shown.equals(subject) && entity.id().equals(id)
                ? new Asked.Known(subject)
                : new Asked.Elsewhere(shown);
    }

    private boolean isNamed(Subject subject) {
        return archive.index().search(subject.named().ofSize(0)).total() > 0;
    }

    private Optional<Entity> entity(String id) {
        return archive.gazetteer().find(id).or(() -> tagged(id));
    }

    /** An entity that only articles know. */
    private Optional<Entity> tagged(String id) {
        List<Clause> anywhere =
                Arrays.stream(Dimension.values())
                        .map(dimension -> (Clause) new Clause.In(Facet.of(dimension), id))
                        .toList();
        ArticleQuery one =
                ArticleQuery.everything().asking(new Clause.Or(anywhere)).alsoNamed().ofSize(1);
        return archive.index().search(one).hits().stream()
                .map(Hit::tags)
                .flatMap(tags -> tags.tag(id).stream())
                .map(Tag::entity)
                .findFirst();
    }
}
