package newsarchive.query;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.identifier.Identifiers;
import newsarchive.page.CanonicalUrl;

/** Makes a clause of one word, phrase or field; counts the costly ones. */
final class TermReader {
    private static final String TITLE = "title";
    private static final String LEAD = "lead";
    private static final String AUTHOR = "author";
    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final String URL = "url";
    private static final String STORY = "story";
    private static final int MIN_STEM = 2;
    private static final int MAX_SLOP = 50;
    private static final Pattern FUZZY =
            Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*)~(\\d{0,2})");
    private static final Pattern WEB = Pattern.compile("https?://[^*]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX = Pattern.compile("([\\p{L}\\p{N}\\p{M}]+)\\*");

    private final NameResolver names;
    private final Days days;
    private final List<String> notes;
    private int expansions;

    TermReader(NameResolver names, Days days, List<String> notes) {
        this.names = names;
        this.days = days;
        this.notes = notes;
    }

    /** The names that a colon may follow. */
    Set<String> fields() {
        Set<String> fields =
                new LinkedHashSet<>(List.of(TITLE, LEAD, AUTHOR, URL, AFTER, BEFORE, STORY));
        Arrays.stream(Facet.values()).forEach(facet -> fields.add(facet.parameter()));
        return fields;
    }

    /**
     * The clause for a value in a field, "" being anywhere; nothing when there is nothing to
     * search.
     */
    Optional<Clause> read(String field, Token value) {
        return switch (field) {
            case "" -> words(Clause.Field.ANYWHERE, value);
            case TITLE -> words(Clause.Field.HEADLINE, value);
            case LEAD -> words(Clause.Field.LEAD, value);
            case AUTHOR -> words(Clause.Field.AUTHOR, value);
            case AFTER, BEFORE -> published(field, value);
            case URL -> address(text(value));
            case STORY -> story(text(value));
            default -> Facet.ofParameter(field).flatMap(facet -> in(facet, text(value)));
        };
    }

    private Optional<Clause> words(Clause.Field field, Token value) {
        return switch (value) {
            case Token.Quoted(String text, int slop) -> phrase(field, text, slop);
            case Token.Bare(String text) -> word(field, text);
            case Token.Named(String text, Bearer bearer, boolean alone) ->
                    Optional.of(new Clause.Name(text, bearer.entity(), bearer.aliases(), alone));
            case Token.Unspaced(String text, List<Token> parts) ->
                    Optional.of(unspaced(field, text, parts));
            case Token.FieldName(String name) -> word(field, name);
            case Token.Sign sign -> Optional.empty();
        };
    }

    /** As it is typed, or all of its parts; the former weighs more, since both are looked for. */
    private Clause unspaced(Clause.Field field, String text, List<Token> parts) {
        List<Clause> all = parts.stream().flatMap(part -> words(field, part).stream()).toList();
        return new Clause.Or(List.of(new Clause.Word(field, text), new Clause.And(all)));
    }

    private Optional<Clause> phrase(Clause.Field field, String text, int slop) {
        if (slop > MAX_SLOP) {
            notes.add("words are searched at most " + MAX_SLOP + " apart");
        }
        Optional<Clause> identifier =
                slop == 0 && field != Clause.Field.AUTHOR
                        ? Identifiers.whole(text).map(id -> new Clause.Identifier(field, id, false))
                        : Optional.empty();
        if (identifier.isPresent()) {
            return identifier;
        }
        return isSearchable(text)
                ? Optional.of(new Clause.Phrase(field, text.strip(), Math.min(slop, MAX_SLOP)))
                : Optional.empty();
    }

    private Optional<Clause> word(Clause.Field field, String text) {
        if (text.equals("AND") || text.equals("&&") || !isSearchable(text)) {
            return Optional.empty();
        }
        if (text.startsWith("=")) {
            return phrase(field, text.substring(1), 0);
        }
        if (field != Clause.Field.AUTHOR) {
            Optional<Clause> identifier = identifier(field, text);
            if (identifier.isPresent()) {
                return identifier;
            }
        }
        Matcher prefix = PREFIX.matcher(text);
        if (prefix.matches()
                && prefix.group(1).codePointCount(0, prefix.group(1).length()) >= MIN_STEM) {
            return mayExpand(text)
                    ? Optional.of(new Clause.Prefix(field, prefix.group(1)))
                    : Optional.of(new Clause.Word(field, prefix.group(1)));
        }
        Matcher fuzzy = FUZZY.matcher(text);
        if (fuzzy.matches()) {
            return mayExpand(text)
                    ? Optional.of(
                            new Clause.Fuzzy(field, fuzzy.group(1), edits(text, fuzzy.group(2))))
                    : Optional.of(new Clause.Word(field, fuzzy.group(1)));
        }
        if (text.indexOf('*') >= 0) {
            notes.add(
                    "'"
                            + text
                            + "': a star stands at the end of at least "
                            + MIN_STEM
                            + " letters; this one was left out, the rest was searched");
        }
        return Optional.of(new Clause.Word(field, text));
    }

    /** An address is that of an article, or stands in articles. */
    private Optional<Clause> identifier(Clause.Field field, String text) {
        Optional<Clause> mention = mention(field, text);
        boolean address = field == Clause.Field.ANYWHERE && WEB.matcher(text).lookingAt();
        Optional<Clause> article =
                address ? CanonicalUrl.key(text).map(Clause.Address::new) : Optional.empty();
        return article.isPresent() && mention.isPresent()
                ? Optional.of(new Clause.Or(List.of(article.get(), mention.get())))
                : article.or(() -> mention);
    }

    private Optional<Clause> mention(Clause.Field field, String text) {
        boolean beginning = text.endsWith("*") && !PREFIX.matcher(text).matches();
        Optional<String> value =
                beginning
                        ? Identifiers.beginning(text.substring(0, text.length() - 1))
                        : Identifiers.whole(text);
        return value.filter(id -> !beginning || mayExpand(text))
                .map(id -> new Clause.Identifier(field, id, beginning));
    }

    private boolean mayExpand(String text) {
        if (expansions == QueryParser.MAX_EXPANSIONS) {
            notes.add(
                    "'"
                            + text
                            + "': a query takes "
                            + QueryParser.MAX_EXPANSIONS
                            + " prefixes and fuzzy words; it was searched as written");
            return false;
        }
        expansions++;
        return true;
    }

    private int edits(String text, String number) {
        int edits = number.isEmpty() ? 1 : Integer.parseInt(number);
        if (edits < 1 || edits > 2) {
            notes.add("'" + text + "': 1 or 2 letters may differ");
        }
        return Math.clamp(edits, 1, 2);
    }

    private Optional<Clause> published(String field, Token value) {
        String text = text(value);
        Optional<DayRange> range = days.parse(text);
        if (range.isEmpty()) {
            notes.add(
                    "'"
                            + field
                            + ":"
                            + text
                            + "' is not "
                            + Days.FORMS
                            + "; it was searched as words");
            return word(Clause.Field.ANYWHERE, text);
        }
        DayRange open =
                field.equals(AFTER)
                        ? new DayRange(range.get().from(), null)
                        : new DayRange(null, range.get().to());
        return Optional.of(new Clause.Published(open));
    }

    private Optional<Clause> address(String url) {
        Optional<Clause> address = CanonicalUrl.key(url).map(Clause.Address::new);
        if (address.isEmpty() && !url.isBlank()) {
            notes.add("'url:" + url + "' is no address; it was searched as words");
            return word(Clause.Field.ANYWHERE, url);
        }
        return address;
    }

    private static Optional<Clause> story(String id) {
        return id.isBlank() ? Optional.empty() : Optional.of(new Clause.Story(id.strip()));
    }

    private Optional<Clause> in(Facet facet, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        List<String> ids = FacetValue.resolve(facet, value, names);
        if (facet.role().isPresent()) {
            Clause.Part part = new Clause.Part(facet.role().get(), new LinkedHashSet<>(ids));
            return Optional.of(new Clause.OneClaim(List.of(part)));
        }
        List<Clause> meant = ids.stream().map(id -> (Clause) new Clause.In(facet, id)).toList();
        return Optional.of(meant.size() == 1 ? meant.getFirst() : new Clause.Or(meant));
    }

    private static String text(Token value) {
        return switch (value) {
            case Token.Quoted(String text, int slop) -> text.strip();
            case Token.Bare(String text) -> text;
            case Token.Named named -> named.text();
            case Token.Unspaced unspaced -> unspaced.text();
            case Token.FieldName(String name) -> name;
            case Token.Sign sign -> sign.name().toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isSearchable(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                || text.codePoints().anyMatch(c -> c > 0x2000 && !Character.isWhitespace(c));
    }
}
