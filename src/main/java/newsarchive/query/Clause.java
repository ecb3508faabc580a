package newsarchive.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.WrittenNames;
import newsarchive.page.CanonicalUrl;

/** The tree a query is parsed into. Backends translate it with one exhaustive switch. */
public sealed interface Clause {

    /** Where words are looked for. */
    enum Field {
        /** Headline and body, in every language. */
        ANYWHERE,
        HEADLINE,
        /** The first paragraphs. */
        LEAD,
        /** The names of the authors, in no language. */
        AUTHOR
    }

    /** Every article. */
    record Everything() implements Clause {}

    /** No article: what is left of a query that asks for the impossible. */
    record Nothing() implements Clause {}

    /**
     * One word as typed; analysis may make several tokens of it, which then stand next to each
     * other.
     */
    record Word(Field field, String text) implements Clause {}

    /**
     * A name of an entity: articles that have its words side by side, that mean the entity by
     * another of its names, or that have a {@linkplain Alias#sure sure} one. Articles that have it
     * as typed are better matches than the others.
     *
     * @param text as typed
     * @param aliases all names of the entity
     * @param alone whether the words count only in such articles as mean the entity or have a sure
     *     name, unless there is none in the whole index
     */
    record Name(String text, Entity entity, List<Alias> aliases, boolean alone) implements Clause {
        public Name {
            aliases = List.copyOf(aliases);
        }

        /** The words as typed, searched as such. */
        public Word typed() {
            return new Word(Field.ANYWHERE, text);
        }

        /**
         * By which words an article may mean the entity to be found. A country is also meant by its
         * people and its cities, which are no names of it.
         */
        public Predicate<String> foundBy() {
            if (entity.kind() != Kind.COUNTRY) {
                return words -> true;
            }
            Set<String> keys =
                    aliases.stream()
                            .map(alias -> WrittenNames.key(alias.text()))
                            .collect(Collectors.toUnmodifiableSet());
            return words -> keys.contains(WrittenNames.key(words));
        }

        /** The name that some words are, written in one way or another. */
        public Optional<Alias> alias(String words) {
            String key = WrittenNames.key(words);
            return aliases.stream()
                    .filter(alias -> WrittenNames.key(alias.text()).equals(key))
                    .findFirst();
        }
    }

    /** Words in this order, with at most {@code slop} other words between or out of place. */
    record Phrase(Field field, String text, int slop) implements Clause {}

    /** Words that begin so; the stem is lower-cased, not stemmed. */
    record Prefix(Field field, String stem) implements Clause {}

    /** Words at most {@code edits} (1 or 2) insertions, deletions, substitutions or swaps away. */
    record Fuzzy(Field field, String text, int edits) implements Clause {}

    /**
     * Articles with a sentence, in headline or text, in which all of these stand.
     *
     * @param clauses words, phrases without slop, prefixes, fuzzy words, and alternatives of them
     */
    record SameSentence(List<Clause> clauses) implements Clause {
        public SameSentence {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * An identifier such as {@code cve-2021-44228}, whole, or everything that begins so.
     *
     * @param value as {@link newsarchive.identifier.Identifier} has it
     */
    record Identifier(Field field, String value, boolean beginning) implements Clause {}

    /**
     * Articles tagged with this id or kind ({@code threat-group/}), or whose publisher, language or
     * year it is.
     */
    record In(Facet facet, String value) implements Clause {}

    /** The article with this address, as {@link CanonicalUrl#key} has it. */
    record Address(String key) implements Clause {}

    /** Articles with one claim in which somebody of each part has the role asked for. */
    record OneClaim(List<Part> parts) implements Clause {
        public OneClaim {
            parts = List.copyOf(parts);
        }
    }

    /** One of these ids in a role; never none. */
    record Part(ClaimRole role, Set<String> ids) {
        public Part {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        }
    }

    /** Articles published in these days. */
    record Published(DayRange days) implements Clause {}

    /**
     * Articles whose present text arrived behind one number of arrival and not behind another; for
     * programs, nobody can type it.
     */
    record Arrived(long after, long last) implements Clause {}

    /** Articles that tell the story of the article with this id, that one among them. */
    record Story(String id) implements Clause {}

    /** All of them; never empty. */
    record And(List<Clause> clauses) implements Clause {
        public And {
            clauses = List.copyOf(clauses);
        }
    }

    /** At least one of them; never empty. */
    record Or(List<Clause> clauses) implements Clause {
        public Or {
            clauses = List.copyOf(clauses);
        }
    }

    /** Articles that do not match. */
    record Not(Clause clause) implements Clause {}
}
