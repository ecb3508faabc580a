package newsarchive.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Span;
import newsarchive.table.Table;

/**
 * Where a text introduces a person by the full name: after a title ("Prime Minister Yoshihide
 * Suga"), before an apposition ("Gholamreza Jalali, head of civil defence") or, if the first word
 * is known as a given name, where the person speaks ("Jordan Chad Turner said").
 */
final class Introductions {
    private static final int MOST = 50;
    private static final int APPOSITION = 60;
    private static final Pattern FULL_NAME =
            Pattern.compile(
                    ",? ((?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)(?: [vV][ao]n de[rn])?(?: (?:\\p{Lu}\\.|al-|da|de|von|bin|van|\\p{Lu}[\\p{L}'’-]+)){0,2}"
                            + " (?:[DO]['’])?\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}-]*)");

    /** Between a name and its role: ", a former", ", the ministry's chief". */
    private static final Pattern BEFORE_ROLE =
            Pattern.compile(", (?:an? |the |its |his |her |their )?(?:[\\w'’-]+ ){0,4}$");

    /** Without spaces a verb or a time has to show where the name ends: 发言人汪文斌表示. */
    private static final Pattern CHINESE_NAME =
            Pattern.compile("([\\u4e00-\\u9fff]{2,3}?)(?=[说說称稱在就今昨周，：]|表示|指出|回应|强调|介绍)");

    private static final Set<String> FIRST_NAMES =
            Table.builtIn(Introductions.class, "first-names.tsv").rows().stream()
                    .map(row -> row.cell("name"))
                    .collect(Collectors.toUnmodifiableSet());

    private final Reading reading;
    private final String text;
    private final NameBefore nameBefore;
    private final int body;
    private final PersonShape shape;

    /**
     * @param body where the headline, in which every word may have a capital, is over
     */
    Introductions(Reading reading, int body) {
        this.reading = reading;
        this.text = reading.text();
        this.nameBefore = new NameBefore(text);
        this.body = body;
        this.shape = new PersonShape(reading, body);
    }

    /** The introductions in text order; one person may have several. */
    List<Sighting> all() {
        List<Sighting> introduced = new ArrayList<>();
        Matcher spaced = FULL_NAME.matcher(text);
        Matcher chinese = CHINESE_NAME.matcher(text);
        for (Span title : inBody(Cue.TITLE)) {
            boolean isChinese = text.charAt(title.start()) >= 0x2e80;
            titled(isChinese ? chinese : spaced, title).ifPresent(introduced::add);
        }
        for (Span role : inBody(Cue.ROLE)) {
            apposed(role).ifPresent(introduced::add);
        }
        for (Span speech : inBody(Cue.SPEECH)) {
            speaking(speech).ifPresent(introduced::add);
        }
        introduced.sort(Comparator.comparingInt(Sighting::start));
        return introduced;
    }

    private List<Span> inBody(Cue cue) {
        Places places = reading.places(cue);
        return places.some(places.firstFrom(body), MOST);
    }

    /** "Inspector General Ann Lee": the last of several titles counts. */
    private Optional<Sighting> titled(Matcher matcher, Span title) {
        matcher.region(title.end(), text.length());
        return mayBegin(title.end()) && isTitle(title) && matcher.lookingAt()
                ? Optional.of(shape.withoutNoun(new Span(matcher.start(1), matcher.end(1))))
                        .filter(shape::isPerson)
                        .map(name -> person(name, "title"))
                : Optional.empty();
    }

    /** Whether no small letter follows, as after most titles: sooner told than by a pattern. */
    private boolean mayBegin(int at) {
        return at + 1 >= text.length() || !Character.isLowerCase(text.charAt(at + 1));
    }

    private Optional<Sighting> apposed(Span role) {
        int from = Math.max(body, role.start() - APPOSITION);
        if (text.indexOf(',', from, role.start()) < 0) {
            return Optional.empty();
        }
        Matcher joint = BEFORE_ROLE.matcher(text).region(from, role.start());
        return joint.find()
                ? nameBefore
                        .endingAt(joint.start())
                        .filter(shape::isPerson)
                        .map(name -> person(name, "apposition"))
                : Optional.empty();
    }

    private Optional<Sighting> speaking(Span speech) {
        if (text.charAt(speech.start() - 1) != ' ') {
            return Optional.empty();
        }
        return nameBefore
                .endingAt(speech.start() - 1)
                .filter(shape::isPerson)
                .filter(shape::hasFirstName)
                .map(name -> person(name, "speaker"));
    }

    /** "Ms" goes before a lady, "MS" before Word. */
    private boolean isTitle(Span title) {
        return title.end() - title.start() > 2
                || Character.isLowerCase(text.charAt(title.end() - 1));
    }

    /** Whether it is known as one, in this case. */
    static boolean isFirstName(String word) {
        return FIRST_NAMES.contains(word);
    }

    private Sighting person(Span name, String rule) {
        String words = text.substring(name.start(), name.end());
        Entity person = new Entity(Entity.slug(words), words, Kind.PERSON, null);
        return new Sighting(name.start(), name.end(), person, rule);
    }
}
