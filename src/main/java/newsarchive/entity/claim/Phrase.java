package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsarchive.article.Entity;
import newsarchive.article.Kind;

/**
 * What a walk through a sentence met: the names in the order of the walk, and what else is told.
 */
final class Phrase {
    /**
     * Those who report, research, regulate, sell or are struck; the form of a sentence may mislead.
     */
    private static final Set<Kind> HARMLESS =
            EnumSet.of(
                    Kind.NEWS_AGENCY,
                    Kind.MEDIA,
                    Kind.COMPANY,
                    Kind.SECURITY_COMPANY,
                    Kind.SPACE_SCIENCE,
                    Kind.CYBER_CENTRE,
                    Kind.REGULATOR,
                    Kind.LAW_ENFORCEMENT,
                    Kind.INTERNATIONAL_BODY,
                    Kind.OTHER_BODY);

    /** Those who act against others by trade. */
    static final Set<Kind> POWERS =
            EnumSet.of(
                    Kind.THREAT_GROUP, Kind.MILITARY, Kind.INTELLIGENCE_SERVICE, Kind.OTHER_GROUP);

    private final List<Integer> places = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>(2);
    private final List<Entity> answerable = new ArrayList<>(2);
    private final List<Entity> doers = new ArrayList<>(2);
    private boolean agent;
    private boolean band;
    private boolean asset;
    private boolean deed;
    private boolean own;
    private boolean people;
    private boolean list;
    private boolean state;

    void meet(Token token, int place, Standing standing) {
        if (token.isParty()) {
            places.add(place);
            boolean harmless = HARMLESS.contains(token.parties().getFirst().entity().kind());
            token.parties().forEach(party -> meet(party.entity(), standing, harmless));
        }
        list |= token.is(Word.AND) && !isEmpty();
        agent |= token.is(Word.AGENT);
        band |= token.is(Word.BAND);
        asset |= token.is(Word.ASSET);
        people |= token.is(Word.PEOPLE);
        state |= token.is(Word.STATE);
        own |= token.is(Word.OWN);
    }

    private void meet(Entity entity, Standing standing, boolean harmless) {
        addTo(entities, entity);
        if (standing.answers(entity.kind())) {
            addTo(answerable, entity);
            if (!harmless) {
                addTo(doers, entity);
            }
        }
    }

    private static void addTo(List<Entity> some, Entity entity) {
        if (!some.contains(entity)) {
            some.add(entity);
        }
    }

    void meetDeed() {
        deed = true;
    }

    List<Integer> places() {
        return places;
    }

    /** Each once. */
    List<Entity> entities() {
        return entities;
    }

    /** Those in it who are accused themselves where the phrase is. */
    List<Entity> answerable() {
        return answerable;
    }

    /** Those in it who are likely to act against others. */
    List<Entity> doers() {
        return doers;
    }

    /** Who speaks: bodies and persons before countries, which only say where they are from. */
    List<Entity> speakers() {
        if (entities.size() < 2) {
            return entities;
        }
        List<Entity> bodies = entities.stream().filter(e -> e.kind() != Kind.COUNTRY).toList();
        if (bodies.isEmpty()) {
            return list ? entities : entities.subList(0, 1);
        }
        return bodies;
    }

    boolean isEmpty() {
        return entities.isEmpty();
    }

    boolean hasAgent() {
        return agent || band;
    }

    boolean hasAsset() {
        return asset || people;
    }

    /** Whether it is about things and nobody acts in it. */
    boolean isThing() {
        return asset && !agent && !deed;
    }

    /** Whether it names a thing or an institution, and nobody known for acting. */
    boolean isThingOrBody() {
        return asset
                || (entities.stream().anyMatch(e -> e.kind() != Kind.COUNTRY)
                        && entities.stream().noneMatch(e -> POWERS.contains(e.kind())));
    }

    boolean hasDeed() {
        return deed;
    }

    /** Whether it speaks of what belongs to the speaker: its servers. */
    boolean isOwn() {
        return isEmpty() && own;
    }

    /** Whether it speaks of people of the speaker: officials, executives. */
    boolean isOfPeople() {
        return isEmpty() && people;
    }

    /** Whether it speaks of bodies of the state that speaks: ministries. */
    boolean isOfState() {
        return isEmpty() && state;
    }

    /** Whether those in it are known for acting; a mere group or team is not. */
    boolean isActing() {
        return agent || entities.stream().anyMatch(Phrase::acts);
    }

    /** Whether those in it may act against others at all: a ministry that blocks does not. */
    boolean mayAct() {
        return isActing()
                || entities.stream()
                        .anyMatch(e -> e.kind() == Kind.COUNTRY || POWERS.contains(e.kind()));
    }

    private static boolean acts(Entity entity) {
        return entity.kind() == Kind.THREAT_GROUP || entity.kind() == Kind.OTHER_GROUP;
    }
}
