package newsarchive.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Claim;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Mention;
import newsarchive.article.Prominence;
import newsarchive.article.Tag;
import newsarchive.article.Tags;

/** Says what of all that is named the story is about, and ranks it. */
final class Aboutness {
    private static final int LONG_TEXT = 3000;
    private static final int OFTEN = 3;
    private static final int BESIDE = 60;
    private static final int RIGHT_BESIDE = 25;

    private final Reading reading;
    private final String text;
    private final Prominence prominence;

    Aboutness(Reading reading, Article article) {
        this.reading = reading;
        this.text = reading.text();
        prominence = Prominence.in(article);
    }

    /** A tag and how much the story is about it. */
    private record Weighed(Tag tag, double weight) {
        /** What the story is about first, persons last, then by weight. */
        int compareCentral(Weighed other) {
            int about = Boolean.compare(other.tag.about(), tag.about());
            int person = Boolean.compare(isPerson(), other.isPerson());
            int weight = Double.compare(other.weight, this.weight);
            return about != 0 ? about : person != 0 ? person : weight;
        }

        private boolean isPerson() {
            return tag.entity().kind() == Kind.PERSON;
        }
    }

    /** The sightings by entity, those first that the story is most about, and the claims. */
    Tags tags(List<Sighting> sightings, List<Claim> claims) {
        Roles roles = new Roles(claims);
        List<Sighting> ordered = new ArrayList<>(sightings);
        ordered.sort(Comparator.comparingInt(Sighting::start));
        Map<Entity, List<Sighting>> byEntity = new LinkedHashMap<>();
        for (Sighting s : ordered) {
            byEntity.computeIfAbsent(s.entity(), e -> new ArrayList<>()).add(s);
        }
        List<Tag> found = new ArrayList<>(byEntity.size());
        byEntity.forEach((entity, seen) -> found.add(tag(entity, seen, roles)));
        Map<String, Integer> bodies = bodies(found);
        List<Weighed> all = new ArrayList<>(found.size());
        found.forEach(tag -> all.add(weighed(tag, bodies)));
        all.sort(Weighed::compareCentral);
        return new Tags(
                of(Dimension.COUNTRY, all),
                of(Dimension.ACTOR, all),
                of(Dimension.AGENCY, all),
                claims);
    }

    /** How often something that belongs to it is named, by country. */
    private static Map<String, Integer> bodies(List<Tag> found) {
        Map<String, Integer> bodies = new HashMap<>();
        for (Tag tag : found) {
            if (tag.entity().country() != null) {
                bodies.merge(tag.entity().country(), tag.count(), Integer::sum);
            }
        }
        return bodies;
    }

    /** What belongs to a country speaks for it a little: enough to rank, never enough to tag. */
    private Weighed weighed(Tag tag, Map<String, Integer> bodies) {
        int ofIts =
                tag.dimension() == Dimension.COUNTRY
                        ? bodies.getOrDefault(tag.entity().id(), 0)
                        : 0;
        return new Weighed(tag, prominence.of(tag.mentions()) + Prominence.BODY * ofIts);
    }

    private static List<Tag> of(Dimension dimension, List<Weighed> all) {
        List<Tag> tags = new ArrayList<>(all.size());
        for (Weighed weighed : all) {
            if (weighed.tag().dimension() == dimension) {
                tags.add(weighed.tag());
            }
        }
        return tags;
    }

    private Tag tag(Entity entity, List<Sighting> seen, Roles roles) {
        boolean about =
                roles.hold(entity) || isInLead(seen) || seen.size() >= OFTEN || plays(entity, seen);
        Dimension dimension = roles.dimension(entity).orElseGet(() -> dimension(entity, seen));
        return new Tag(entity, dimension, about, mentions(seen));
    }

    private List<Mention> mentions(List<Sighting> seen) {
        List<Mention> mentions = new ArrayList<>(seen.size());
        Sighting last = null;
        for (Sighting s : seen) {
            if (!s.equals(last)) {
                String name = text.substring(s.start(), s.end());
                mentions.add(new Mention(s.start(), s.end(), name, s.rule()));
            }
            last = s;
        }
        return mentions;
    }

    private boolean isInLead(List<Sighting> seen) {
        return prominence.isAtTop(seen.getFirst().start());
    }

    /** Named once and only compared with, or once in the long tail, is named in passing. */
    private boolean plays(Entity entity, List<Sighting> seen) {
        boolean again = seen.size() >= 2;
        if (entity.kind() == Kind.COUNTRY && !(again && text.length() < LONG_TEXT)) {
            return false;
        }
        if (seen.stream().allMatch(this::isCompared)) {
            return false;
        }
        return again
                || text.length() < LONG_TEXT / 2
                || seen.stream().anyMatch(s -> isBeside(Cue.SPEECH, s) || isBeside(Cue.ACTING, s));
    }

    private boolean isCompared(Sighting s) {
        return reading.has(Cue.PASSING, s.start() - BESIDE / 2, s.start());
    }

    private boolean isBeside(Cue cue, Sighting s) {
        int from = reading.sentenceStart(s.start(), s.start() - BESIDE);
        int to = reading.sentenceEnd(s.end(), s.end() + BESIDE);
        return reading.has(cue, from, s.start()) || reading.has(cue, s.end(), to);
    }

    /**
     * What speaks, investigates or is struck stands among the agencies, what acts or is accused
     * among the actors.
     */
    private Dimension dimension(Entity entity, List<Sighting> seen) {
        return switch (entity.kind()) {
            case INTELLIGENCE_SERVICE ->
                    seen.stream().anyMatch(this::speaks) || seen.stream().allMatch(this::isStruck)
                            ? Dimension.AGENCY
                            : Dimension.ACTOR;
            case MILITARY, PARTY, OTHER_GROUP ->
                    seen.stream().allMatch(this::isStruck) ? Dimension.AGENCY : Dimension.ACTOR;
            default -> entity.kind().home();
        };
    }

    private boolean speaks(Sighting s) {
        return reading.has(Cue.SPEECH, s.end(), s.end() + RIGHT_BESIDE) && !isBeside(Cue.ACTING, s);
    }

    private boolean isStruck(Sighting s) {
        return reading.has(Cue.STRUCK, s.start() - RIGHT_BESIDE, s.start())
                || reading.hasNext(Cue.STRUCK_AFTER, s.end());
    }
}
