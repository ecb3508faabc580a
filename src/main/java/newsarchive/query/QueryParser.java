package newsarchive.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a person typed. It never fails: what cannot be understood is searched as words or left
 * out, and a note says so.
 *
 * <pre>
 * query   = all *( "OR" all )
 * all     = 1*sentence                            ; every one is required
 * sentence = required *( "/s" required )          ; in one sentence
 * required = [ "-" / "NOT" ] term
 * term    = [ field ":" ] "(" query ")" / field ":" value / value
 * value   = name / "=" word / word / prefix "*" / word "~" 1*2 / DQUOTE words DQUOTE [ "~" number ]
 * field   = "title" / "lead" / "author" / "url" / "actor" / "country" / "agency" / "publisher" / "language"
 *         / "year" / "story" / "after" / "before"
 *         / "accused" / "target" / "attributedBy" / "reportedBy" / "disputedBy"
 * </pre>
 *
 * <p>Roles side by side are asked of one claim; in parentheses each asks for a claim of its own.
 * {@code AND} may be written and changes nothing. Operators are capitals; a query all in capitals
 * has none.
 */
public final class QueryParser {
    /** Characters read of a query. */
    public static final int MAX_LENGTH = 2_000;

    /** Words, phrases and fields read of a query. */
    public static final int MAX_TERMS = 64;

    /** Parentheses within parentheses. */
    public static final int MAX_DEPTH = 8;

    /** Prefixes and fuzzy words of a query. */
    public static final int MAX_EXPANSIONS = 8;

    private final NameResolver names;
    private final LocalDate today;

    /**
     * @param today from which relative dates count
     */
    public QueryParser(NameResolver names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    /**
     * What was understood, and notes about what was not.
     *
     * @param choices for names that were searched as words
     */
    public record Parsed(Clause clause, List<String> notes, List<NameChoice> choices) {
        public Parsed {
            notes = List.copyOf(notes);
            choices = List.copyOf(choices);
        }
    }

    /** Reads a query; an empty one asks for everything. */
    public Parsed parse(String query) {
        List<String> notes = new ArrayList<>();
        String text = query.strip();
        if (text.length() > MAX_LENGTH) {
            notes.add("only the first " + MAX_LENGTH + " characters were read");
            text = text.substring(0, MAX_LENGTH);
        }
        TermReader terms = new TermReader(names, new Days(today), notes);
        NameReading.Result named =
                NameReading.of(new Lexer(text, terms.fields(), notes).tokens(), names);
        Optional<Clause> clause = new Reading(named.tokens(), terms, notes).query(0);
        return new Parsed(
                clause.orElse(new Clause.Everything()),
                notes.stream().distinct().toList(),
                named.choices());
    }

    /** One pass over the tokens. */
    private static final class Reading {
        private final List<Token> tokens;
        private final TermReader terms;
        private final List<String> notes;
        private int at;
        private int read;

        /** The field before the innermost group that has one. */
        private String groupField = "";

        Reading(List<Token> tokens, TermReader terms, List<String> notes) {
            this.tokens = tokens;
            this.terms = terms;
            this.notes = notes;
        }

        Optional<Clause> query(int depth) {
            List<Clause> alternatives = new ArrayList<>();
            boolean sideMissing = false;
            boolean more = true;
            while (more) {
                Optional<Clause> side = all(depth);
                side.ifPresent(alternatives::add);
                more = at < tokens.size() && tokens.get(at) == Token.Sign.OR;
                sideMissing |= side.isEmpty() && (more || !alternatives.isEmpty());
                if (more) {
                    at++;
                }
            }
            if (sideMissing) {
                notes.add("OR joins two sides; one was missing, so it was left out");
            }
            return joined(alternatives, Clause.Or::new);
        }

        private Optional<Clause> all(int depth) {
            List<Clause> required = new ArrayList<>();
            List<Clause.Part> ofOneClaim = new ArrayList<>();
            while (at < tokens.size() && tokens.get(at) != Token.Sign.OR) {
                if (tokens.get(at) == Token.Sign.CLOSE) {
                    if (depth > 0) {
                        break;
                    }
                    notes.add("a parenthesis is closed that was never opened; it was left out");
                    at++;
                } else {
                    boolean ofItsOwn = tokens.get(at) == Token.Sign.OPEN;
                    Optional<Clause> clause = sentence(depth);
                    if (!ofItsOwn && clause.orElse(null) instanceof Clause.OneClaim(var parts)) {
                        ofOneClaim.addAll(parts);
                    } else {
                        clause.ifPresent(required::add);
                    }
                }
            }
            if (!ofOneClaim.isEmpty()) {
                required.add(new Clause.OneClaim(ofOneClaim));
            }
            return joined(required, Clause.And::new);
        }

        private Optional<Clause> sentence(int depth) {
            List<Clause> together = new ArrayList<>();
            required(depth).ifPresent(together::add);
            while (at < tokens.size() && tokens.get(at) == Token.Sign.SAME_SENTENCE) {
                at++;
                if (ends()) {
                    notes.add("/s joins two sides; one was missing, so it was left out");
                } else {
                    required(depth).ifPresent(together::add);
                }
            }
            return SentenceClauses.joined(together, notes);
        }

        private boolean ends() {
            return at == tokens.size()
                    || tokens.get(at) == Token.Sign.OR
                    || tokens.get(at) == Token.Sign.CLOSE;
        }

        private Optional<Clause> required(int depth) {
            boolean negated = false;
            while (at < tokens.size() && tokens.get(at) == Token.Sign.NOT) {
                negated = !negated;
                at++;
            }
            if (ends()) {
                notes.add("NOT excludes what follows it; nothing did, so it was left out");
                return Optional.empty();
            }
            Optional<Clause> term =
                    isFieldOfGroup()
                            ? fieldGroup(depth)
                            : tokens.get(at) == Token.Sign.OPEN ? group(depth) : term();
            return negated ? term.map(Clause.Not::new) : term;
        }

        private boolean isFieldOfGroup() {
            return tokens.get(at) instanceof Token.FieldName
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1) == Token.Sign.OPEN;
        }

        /** A group whose words are all of one field, but for those that have their own. */
        private Optional<Clause> fieldGroup(int depth) {
            String around = groupField;
            if (tokens.get(at++) instanceof Token.FieldName(String name)) {
                groupField = name;
            }
            Optional<Clause> inner = group(depth);
            groupField = around;
            return inner;
        }

        private Optional<Clause> group(int depth) {
            at++;
            if (depth == MAX_DEPTH) {
                notes.add("parentheses are read " + MAX_DEPTH + " deep; deeper ones were left out");
                return Optional.empty();
            }
            Optional<Clause> inner = query(depth + 1);
            if (at == tokens.size()) {
                notes.add("a parenthesis is not closed; it was closed at the end");
            } else {
                at++;
            }
            return inner;
        }

        private Optional<Clause> term() {
            Token token = tokens.get(at++);
            Token value = token;
            String field = groupField;
            if (token instanceof Token.FieldName(String name)) {
                field = name;
                value = at < tokens.size() ? tokens.get(at++) : new Token.Bare("");
            }
            if (read == MAX_TERMS) {
                notes.add("only the first " + MAX_TERMS + " words and phrases were searched");
                return Optional.empty();
            }
            read++;
            return terms.read(field, value);
        }

        private static Optional<Clause> joined(
                List<Clause> clauses, java.util.function.Function<List<Clause>, Clause> join) {
            return switch (clauses.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(clauses.getFirst());
                default -> Optional.of(join.apply(clauses));
            };
        }
    }
}
