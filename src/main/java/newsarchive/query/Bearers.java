package newsarchive.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.CaseRule;
import newsarchive.gazetteer.CommonWords;
import newsarchive.gazetteer.Doubt;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;
import newsarchive.gazetteer.NameSort;
import newsarchive.gazetteer.WrittenNames;

/** Tells from the gazetteer whom a typed name means. */
final class Bearers {
    private final Gazetteer gazetteer;
    private final WrittenNames written;
    private final CommonWords common = new CommonWords();

    Bearers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        written = new WrittenNames(gazetteer);
    }

    /** Several only where none has a better claim to the name. */
    List<Bearer> of(String typed) {
        return claimants(typed).stream()
                .map(name ->
                        new Bearer(name.entity(), isDoubtful(name), aliases(name.entity().id())))
                .toList();
    }

    List<NamedId> beginning(String typed, int most) {
        return written.beginning(typed, most).stream()
                .map(name -> new NamedId(name.entity().id(), name.text()))
                .toList();
    }

    /** All names of an entity, the canonical one first; ways of writing one name count once. */
    List<Alias> aliases(String id) {
        Map<String, Alias> aliases = new LinkedHashMap<>();
        for (Name name : gazetteer.names(id)) {
            if (name.sort().isName()) {
                aliases.putIfAbsent(
                        WrittenNames.key(name.text()),
                        new Alias(name.text(), name.authority(), isSure(name)));
            }
        }
        return List.copyOf(aliases.values());
    }

    /** The best name of each entity that has the best claim to a typed one. */
    private List<Name> claimants(String typed) {
        List<Name> names =
                written.of(typed).stream()
                        .filter(name -> mayBeTyped(name, typed))
                        .sorted(Comparator.comparing(Bearers::claim))
                        .toList();
        Map<String, Name> best = new LinkedHashMap<>();
        for (Name name : names) {
            if (claim(name) == claim(names.getFirst())) {
                best.putIfAbsent(name.entity().id(), name);
            }
        }
        return List.copyOf(best.values());
    }

    /** Whose own name it is comes before whom others call so; a doubtful name comes last. */
    private static int claim(Name name) {
        if (name.doubt().compareTo(Doubt.COUNTRY) >= 0) {
            return 2;
        }
        return name.sort() == NameSort.CANONICAL ? 0 : 1;
    }

    /** "who" is not WHO; but people type jaxa for JAXA. */
    private boolean mayBeTyped(Name name, String typed) {
        if (name.caseRule() != CaseRule.EXACT) {
            return true;
        }
        String letters = letters(typed);
        return letters.equals(letters(name.text()))
                || (letters.chars().noneMatch(Character::isUpperCase)
                        && !common.contains(name.text()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private boolean isDoubtful(Name name) {
        return name.doubt().compareTo(Doubt.COUNTRY) >= 0 || common.contains(name.text());
    }

    /** Only names of groups are coined to be found; other names stand in longer ones. */
    private boolean isSure(Name name) {
        return name.entity().kind() == Kind.THREAT_GROUP
                && name.caseRule() != CaseRule.EXACT
                && !isDoubtful(name)
                && meansOnly(name.text(), name.entity());
    }

    private boolean meansOnly(String text, Entity entity) {
        List<Name> claimants = claimants(text);
        return claimants.size() == 1 && claimants.getFirst().entity().equals(entity);
    }
}
