package newsarchive.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import newsarchive.article.Kind;
import newsarchive.gazetteer.BodyRole;
import newsarchive.gazetteer.CaseRule;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

/** Every pattern the tagger looks for, in one automaton. Immutable once made. */
final class Lexicon {
    private static final Entry BODY_WORD = new Entry.Sign("", Cue.BODY_WORD);

    private final Automaton automaton;
    private final int[] lengths;

    /** One for all patterns of the same meaning: it is sooner at hand. */
    private final Meaning[] meanings;

    Lexicon(Gazetteer gazetteer) {
        Map<String, List<Entry>> byPattern = new HashMap<>();
        Priors priors = new Priors();
        gazetteer.names().forEach(name -> addName(byPattern, name, priors.of(name)));
        gazetteer.offices().forEach(role -> addOffice(byPattern, role));
        rows("cues.tsv").forEach(row -> addCue(byPattern, row));
        BodyWord.words().forEach(word -> add(byPattern, word, s -> BODY_WORD));
        rows("blockers.tsv").forEach(row -> add(byPattern, row.cell("phrase"), Lexicon::blocker));
        rows("naming-patterns.tsv").forEach(row -> addPart(byPattern, NamingPattern.of(row)));
        List<String> patterns = List.copyOf(byPattern.keySet());
        automaton = Automaton.of(patterns);
        lengths = patterns.stream().mapToInt(String::length).toArray();
        Map<List<Entry>, Meaning> known = new HashMap<>();
        meanings =
                patterns.stream()
                        .map(p -> byPattern.getOrDefault(p, List.of()))
                        .map(entries -> known.computeIfAbsent(entries, Meaning::of))
                        .toArray(Meaning[]::new);
    }

    /** What a text holds of the lexicon, after boundaries and case. */
    Reading read(String text) {
        Gathering gathering = new Gathering(text);
        automaton.scan(
                Characters.folded(text),
                (end, pattern) -> gathering.found(end - lengths[pattern], end, meanings[pattern]));
        return gathering.reading();
    }

    private static List<TableRow> rows(String table) {
        return Table.builtIn(Lexicon.class, table).rows();
    }

    private static void addName(Map<String, List<Entry>> byPattern, Name name, int needs) {
        for (String spelling : Spellings.of(name.text())) {
            if (!isKnown(byPattern, spelling, name)) {
                add(byPattern, spelling, s -> new Entry.Named(s, name.caseRule(), name, needs));
            }
        }
        if (name.entity().kind() == Kind.THREAT_GROUP) {
            Spellings.jointly(name.text())
                    .ifPresent(joint ->
                            add(
                                    byPattern,
                                    joint,
                                    s -> new Entry.Named(s, CaseRule.EXACT, name, needs)));
        }
    }

    /** "China" is the country's German name too, but needs no German text. */
    private static boolean isKnown(Map<String, List<Entry>> byPattern, String spelling, Name name) {
        return name.sort().language().isPresent()
                && byPattern
                        .getOrDefault(new String(Characters.folded(spelling)), List.of())
                        .stream()
                        .anyMatch(entry ->
                                entry instanceof Entry.Named known
                                        && known.name().entity().equals(name.entity())
                                        && known.caseRule() == name.caseRule()
                                        && isWrittenSo(known, spelling, name)
                                        && known.name().sort().language().isEmpty());
    }

    /** "Rassemblement national" is not known by a name that wants two capitals. */
    private static boolean isWrittenSo(Entry.Named known, String spelling, Name name) {
        return !spelling.equals(name.text())
                || known.caseRule().admits(known.spelling(), spelling, 0);
    }

    private static void addOffice(Map<String, List<Entry>> byPattern, BodyRole role) {
        role.phrases().forEach(phrase -> add(byPattern, phrase, s -> new Entry.Office(role)));
    }

    private static void addCue(Map<String, List<Entry>> byPattern, TableRow row) {
        Cue cue = Cue.ofId(row.cell("sort"));
        add(byPattern, row.cell("phrase"), s -> Entry.Sign.of(s, cue));
    }

    private static void addPart(Map<String, List<Entry>> byPattern, NamingPattern pattern) {
        add(byPattern, pattern.part(), s -> new Entry.Part(s, pattern));
    }

    private static Entry blocker(String spelling) {
        return new Entry.Blocker(spelling);
    }

    private static void add(
            Map<String, List<Entry>> byPattern, String spelling, Function<String, Entry> entry) {
        String pattern = new String(Characters.folded(spelling));
        byPattern.computeIfAbsent(pattern, p -> new ArrayList<>(1)).add(entry.apply(spelling));
    }
}
