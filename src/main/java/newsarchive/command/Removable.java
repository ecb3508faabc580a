package newsarchive.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.load.KeptArticles;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.warc.KeptLine;
import newsarchive.page.warc.KeptPages;
import newsarchive.query.ArticleQuery;
import newsarchive.query.GazetteerNames;
import newsarchive.query.QueryString;

/** Finds what a person wants to remove. */
record Removable(NewsArchive program, ArchiveFolder folder) {

    /**
     * The articles at an address, or the one with this id.
     *
     * @throws Mistake if nothing of the kind is kept
     */
    Set<ArticleId> named(String name) {
        Optional<String> address = CanonicalUrl.of(name);
        Set<ArticleId> articles =
                address.map(url -> new KeptArticles(folder.warc()).at(url))
                        .orElseGet(() -> withId(name));
        if (articles.isEmpty()) {
            throw new Mistake(
                    address.isPresent()
                            ? "no page is kept from " + name
                            : "there is no article '" + name + "'; name its address or its id");
        }
        return articles;
    }

    private Set<ArticleId> withId(String name) {
        if (name.isBlank() || name.length() > ArticleId.MAX_LENGTH) {
            return Set.of();
        }
        return ask((index, gazetteer) ->
                index.find(new ArticleId(name)).map(found -> Set.of(found.id())).orElse(Set.of()));
    }

    /**
     * The articles that match a query now.
     *
     * @throws Mistake if there are none
     */
    Set<ArticleId> matching(String query) {
        Set<ArticleId> found =
                ask((index, gazetteer) -> {
                    ArticleQuery asked =
                            new QueryString(
                                            new GazetteerNames(gazetteer),
                                            LocalDate.now(ZoneId.systemDefault()))
                                    .read(Map.of("q", List.of(query)));
                    Set<ArticleId> all = new HashSet<>();
                    index.walk(asked, match -> all.add(match.version().id()));
                    return all;
                });
        if (found.isEmpty()) {
            throw new Mistake("no article matches " + query);
        }
        return found;
    }

    /**
     * Makes sure that a load brought something that is kept.
     *
     * @throws Mistake if it did not
     */
    void requireLoad(String load) {
        try (Stream<KeptLine> lines = new KeptPages(folder.warc()).lines()) {
            if (lines.noneMatch(line -> !load.isEmpty() && line.load().equals(load))) {
                throw new Mistake(
                        "no kept page was brought by load '"
                                + load
                                + "'; `load` names it at its end");
            }
        }
    }

    /** The addresses of a load's pages that no other load brought, as ids of articles. */
    Set<ArticleId> broughtOnlyBy(String load) {
        try (Stream<KeptLine> lines = new KeptPages(folder.warc()).lines()) {
            Map<Boolean, Set<ArticleId>> brought =
                    lines.collect(
                            Collectors.partitioningBy(
                                    line -> line.load().equals(load),
                                    Collectors.mapping(
                                            line -> ArticleId.ofUrl(line.address()),
                                            Collectors.toSet())));
            Set<ArticleId> own = new HashSet<>(brought.getOrDefault(true, Set.of()));
            own.removeAll(brought.getOrDefault(false, Set.of()));
            return own;
        }
    }

    /** What is asked of the index. */
    private interface Question {
        Set<ArticleId> answer(ArticleIndex index, Gazetteer gazetteer);
    }

    private Set<ArticleId> ask(Question question) {
        Gazetteer gazetteer = Gazetteer.withOwn(folder.gazetteer());
        try (ArticleIndex index = Backend.reader(program.settings(folder), folder, gazetteer)) {
            return question.answer(index, gazetteer);
        }
    }
}
