package newsarchive.web.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.NameSort;
import newsarchive.index.FacetCount;
import newsarchive.index.Hit;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.web.Archive;
import newsarchive.web.Links;
import newsarchive.web.TextLanguage;
import newsarchive.web.origin.Tracing;
import newsarchive.web.text.Texts;

/** Lays out a profile as the view of its page. */
final class ProfileViews {
    private final Texts texts;
    private final Archive archive;
    private final Gazetteer gazetteer;
    private final Profile profile;
    private final Subject subject;
    private final String address;

    ProfileViews(Texts texts, Archive archive, Profile profile) {
        this.texts = texts;
        this.archive = archive;
        gazetteer = archive.gazetteer();
        this.profile = profile;
        subject = profile.subject();
        address = Links.profile(subject.dimension(), subject.id());
    }

    ProfileView view() {
        Entity entity = subject.entity();
        return new ProfileView(
                entity.name(),
                texts.words().kind(entity),
                subject.dimension().parameter(),
                summary(),
                Links.search(subject.about().collapsing(true)),
                Links.feed(subject.about()),
                Links.profileJson(subject.dimension(), subject.id()),
                elsewhere(),
                facts(),
                authorities(),
                places(),
                new TimeLineViews(texts, address, timeLine()).view(),
                new LedgerViews(texts, address, profile, new Tracing(archive)).view(),
                Arrays.stream(Dimension.values())
                        .map(this::beside)
                        .filter(beside -> !beside.neighbours().isEmpty())
                        .toList(),
                profile.about().hits().stream().map(this::story).toList());
    }

    private String summary() {
        long about = profile.about().total();
        long named = profile.named();
        if (named == 0) {
            return texts.of("profile.none");
        }
        boolean copied = profile.about().stories() != about;
        return texts.of(
                named == about
                        ? copied ? "profile.about.stories" : "profile.about"
                        : copied ? "profile.about.stories.named" : "profile.about.named",
                "articles",
                about,
                "stories",
                profile.about().stories(),
                "more",
                named - about);
    }

    /** Where everything that names it is about it, the same need not be drawn twice. */
    private TimeLine timeLine() {
        return profile.named() == profile.about().total()
                ? profile.timeLine().without("named")
                : profile.timeLine();
    }

    private List<ProfileView.Link> elsewhere() {
        return profile.elsewhere().stream()
                .map(other ->
                        new ProfileView.Link(
                                texts.of("profile.as." + other.parameter()),
                                Links.profile(other, subject.id())))
                .toList();
    }

    private List<ProfileView.Fact> facts() {
        List<ProfileView.Fact> facts = new ArrayList<>();
        String country = subject.entity().country();
        if (country != null) {
            gazetteer
                    .find(country)
                    .ifPresent(entity -> facts.add(fact("country", List.of(entity))));
        }
        profile.whole().ifPresent(whole -> facts.add(fact("whole", List.of(whole))));
        if (!profile.parts().isEmpty()) {
            facts.add(fact("parts", profile.parts()));
        }
        return facts;
    }

    private static ProfileView.Fact fact(String relation, List<Entity> entities) {
        return new ProfileView.Fact(relation, entities.stream().map(ProfileViews::link).toList());
    }

    /** An entity with its own profile. */
    static ProfileView.Link link(Entity entity) {
        return new ProfileView.Link(
                entity.name(), Links.profile(entity.kind().home(), entity.id()));
    }

    private List<ProfileView.Authority> authorities() {
        Map<String, List<ProfileView.NameView>> names = new LinkedHashMap<>();
        for (KnownName known : profile.names()) {
            names.computeIfAbsent(known.name().authority(), _ -> new ArrayList<>())
                    .add(name(known));
        }
        return names.entrySet().stream()
                .map(said -> new ProfileView.Authority(said.getKey(), said.getValue()))
                .toList();
    }

    private ProfileView.NameView name(KnownName known) {
        return new ProfileView.NameView(
                known.name().text(),
                sort(known.name().sort()),
                known.name().sort().language().orElse(""),
                known.others().stream().map(ProfileViews::link).toList());
    }

    private String sort(NameSort sort) {
        if (sort.language().isPresent()) {
            return texts.of(
                    "profile.name.in", "language", texts.words().language(sort.language().get()));
        }
        return switch (sort) {
            case CANONICAL, SURE, ALIAS -> "";
            default -> texts.of("profile.name.sort." + sort.rule());
        };
    }

    private String places() {
        long places =
                gazetteer.names(subject.id()).stream()
                        .filter(name -> name.sort().isPlace())
                        .count();
        return places == 0 ? "" : texts.of("profile.places", "count", places);
    }

    private ProfileView.Beside beside(Dimension dimension) {
        Facet facet = Facet.of(dimension);
        return new ProfileView.Beside(
                texts.words().facet(facet),
                facet.parameter(),
                Neighbours.of(profile, dimension).stream()
                        .map(count -> neighbour(dimension, count))
                        .toList());
    }

    private ProfileView.Neighbour neighbour(Dimension dimension, FacetCount count) {
        Facet facet = Facet.of(dimension);
        ArticleQuery alone = subject.about().collapsing(true);
        ArticleQuery both =
                alone.choosing(facet, alone.selection(facet).including(count.id()))
                        .matchingAll(true);
        return new ProfileView.Neighbour(
                new ProfileView.Link(count.label(), Links.profile(dimension, count.id())),
                count.count(),
                Links.search(both));
    }

    private ProfileView.Story story(Hit hit) {
        Article article = hit.article();
        return new ProfileView.Story(
                new ProfileView.Link(article.headline(), Links.article(article.id().value())),
                TextLanguage.of(article),
                texts.dates().day(article.published()),
                article.publisher() == null ? "" : article.publisher());
    }
}
