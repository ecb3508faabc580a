package newsarchive.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.article.Claim;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Mention;
import newsarchive.article.Tag;
import newsarchive.article.Tags;

/** The tags of one article, corrected mention by mention. */
final class CorrectedTags {
    private final Corrections corrections;
    private final ArticleId article;

    private final MeantIds ids;

    CorrectedTags(Corrections corrections, ArticleId article) {
        this.corrections = corrections;
        this.article = article;
        ids = new MeantIds(corrections.wrongRoles(article));
    }

    Tags of(Tags found) {
        Tags corrected =
                new Tags(
                        tags(found.of(Dimension.COUNTRY)),
                        tags(found.of(Dimension.ACTOR)),
                        tags(found.of(Dimension.AGENCY)),
                        List.of());
        Tags whole =
                new Tags(
                        corrected.countries(),
                        corrected.actors(),
                        corrected.agencies(),
                        found.claims().stream().flatMap(claim -> claim(claim).stream()).toList());
        return whole.equals(found) ? found : whole;
    }

    private List<Tag> tags(List<Tag> found) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        for (Tag tag : found) {
            corrected(tag)
                    .ifPresent(
                            right -> tags.merge(right.entity().id(), right, CorrectedTags::joined));
        }
        return List.copyOf(tags.values());
    }

    /** All mentions that are right mean the same entity, for a name can only be wrong. */
    private Optional<Tag> corrected(Tag tag) {
        List<Mention> right = new ArrayList<>();
        Entity meant = tag.entity();
        for (Mention mention : tag.mentions()) {
            Optional<Entity> entity = corrections.meant(article, tag.entity(), mention.text());
            ids.add(tag.entity().id(), entity);
            if (entity.isPresent()) {
                meant = entity.get();
                right.add(mention);
            }
        }
        return right.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tag(meant, tag.dimension(), tag.about(), right));
    }

    /** The place of the more central one, with the mentions of both in text order. */
    private static Tag joined(Tag first, Tag second) {
        List<Mention> mentions =
                Stream.of(first.mentions(), second.mentions())
                        .flatMap(Collection::stream)
                        .sorted(Comparator.comparingInt(Mention::start).thenComparing(Mention::end))
                        .distinct()
                        .toList();
        return new Tag(
                first.entity(), first.dimension(), first.about() || second.about(), mentions);
    }

    private Optional<Claim> claim(Claim claim) {
        return ids.claim(claim.roles()).map(claim::withRoles);
    }
}
