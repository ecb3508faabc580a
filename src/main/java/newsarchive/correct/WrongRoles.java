package newsarchive.correct;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsarchive.article.ArticleId;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Mention;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.desk.Correction;
import newsarchive.index.ArticleVersion;

/**
 * Who has one role in the claims of an article, and who loses it together with somebody else.
 *
 * <p>Tagging gives a state the role of its body. Such a state goes with the body, unless a sentence
 * of the claims may give it the role by itself. That it is named as part of the body's name or
 * right before it ("the Chinese military", "Russia's GRU"), or denies the claim, gives it none.
 */
record WrongRoles(ClaimRole role, String text, Tags tags) {
    /** What stands between a country and the body that it leads up to. */
    private static final Pattern BETWEEN = Pattern.compile("(['’]s?)?\\s?");

    WrongRoles(ClaimRole role, ArticleVersion version) {
        this(role, version.article().text(), version.tags());
    }

    static CorrectionMistake unknown(String role) {
        return new CorrectionMistake(
                "role is one of "
                        + Arrays.stream(ClaimRole.values())
                                .map(ClaimRole::parameter)
                                .collect(Collectors.joining(", "))
                        + ", not '"
                        + role
                        + "'");
    }

    /** That the entity has not the role, with the state that goes with it. */
    Correction.WrongRole in(ArticleId article, Entity entity) {
        return new Correction.WrongRole(article, entity, role, state(entity).map(Tag::entity));
    }

    boolean isHeldBy(Entity entity) {
        return tags.claims().stream().anyMatch(claim -> has(claim, entity.id()));
    }

    private boolean has(Claim claim, String id) {
        return role.ids(claim).contains(id);
    }

    /** The country that has the role only because the body has it, if it is so. */
    private Optional<Tag> state(Entity body) {
        return Optional.ofNullable(body.country())
                .filter(country -> !country.equals(body.id()))
                .flatMap(tags::tag)
                .filter(country -> isHeldBy(country.entity()))
                .filter(country ->
                        tags.claims().stream().allMatch(c -> isOnlyOf(body, country, c)));
    }

    private boolean isOnlyOf(Entity body, Tag country, Claim claim) {
        String id = country.entity().id();
        return !has(claim, id)
                || (has(claim, body.id())
                        && isOnlyBodyOf(id, body, claim)
                        && country.mentions().stream()
                                .noneMatch(mention -> tellsOf(mention, id, body, claim)));
    }

    private boolean isOnlyBodyOf(String country, Entity body, Claim claim) {
        return role.ids(claim).stream()
                .filter(id -> !id.equals(body.id()))
                .flatMap(id -> tags.tag(id).stream())
                .noneMatch(other -> country.equals(other.entity().country()));
    }

    /** Whether a mention may say of the country itself what the claim says of it. */
    private boolean tellsOf(Mention mention, String country, Entity body, Claim claim) {
        return !isOfNameOf(body, mention)
                && claim.sentences().stream()
                        .filter(sentence -> isIn(sentence, mention))
                        .anyMatch(sentence -> !isDenial(sentence, country, claim));
    }

    private boolean isOfNameOf(Entity body, Mention country) {
        return mentions(body.id()).stream()
                .anyMatch(name -> isIn(name, country) || leadsUpTo(name, country));
    }

    private static boolean isIn(Mention name, Mention country) {
        return country.start() >= name.start() && country.end() <= name.end();
    }

    private boolean leadsUpTo(Mention name, Mention country) {
        return country.end() <= name.start()
                && BETWEEN.matcher(text).region(country.end(), name.start()).matches();
    }

    /** The sentence of a country that disputes the claim, and of nobody else in it. */
    private boolean isDenial(Span sentence, String country, Claim claim) {
        return claim.disputedBy().contains(country)
                && claim.roles().values().stream()
                        .flatMap(List::stream)
                        .filter(id -> !id.equals(country))
                        .flatMap(id -> mentions(id).stream())
                        .noneMatch(mention -> isIn(sentence, mention));
    }

    private List<Mention> mentions(String id) {
        return tags.tag(id).map(Tag::mentions).orElse(List.of());
    }

    private static boolean isIn(Span sentence, Mention mention) {
        return mention.start() >= sentence.start() && mention.end() <= sentence.end();
    }
}
