package newsarchive.web;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.ArticleId;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.web.text.Texts;

/** What the page of one article offers to those who may correct it. */
record CorrectionChoices(Texts texts, ArticleId article) {
    /** Of a tag. */
    List<ArticleView.Choice> of(Entity entity) {
        return List.of(
                choice("here", "wrong-here", entity),
                choice("everywhere", "wrong-everywhere", entity),
                choice("same", "same-as", entity));
    }

    private ArticleView.Choice choice(String key, String correction, Entity entity) {
        return new ArticleView.Choice(
                texts.of("article.correct." + key),
                Links.correction(CorrectionRequest.of(correction, entity.id(), article)));
    }

    /** Of a claim: one for each role of each who has one. */
    List<ArticleView.Choice> of(Claim claim, Tags tags) {
        List<ArticleView.Choice> choices = new ArrayList<>();
        claim.roles()
                .forEach((role, ids) -> ids.forEach(id -> choices.add(choice(role, id, tags))));
        return choices;
    }

    private ArticleView.Choice choice(ClaimRole role, String id, Tags tags) {
        String name = tags.tag(id).map(Tag::entity).map(Entity::name).orElse(id);
        return new ArticleView.Choice(
                texts.of("article.misread." + role.parameter(), "name", name),
                Links.correction(
                        CorrectionRequest.of("wrong-role", id, article)
                                .with("role", role.parameter())));
    }
}
