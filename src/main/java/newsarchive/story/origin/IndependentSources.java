package newsarchive.story.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows repeats to those who are repeated, as the package says. */
public final class IndependentSources {
    private static final Comparator<Report> EARLIEST =
            Comparator.comparing(Report::published).thenComparing(Report::id);

    /** Media in the order in which they first reported; those without an article come last. */
    private final Map<Medium, Set<Medium>> repeats = new LinkedHashMap<>();

    private final Set<Medium> originals = new HashSet<>();
    private final Map<Medium, Integer> relied = new HashMap<>();

    private IndependentSources(List<Report> reports) {
        List<Report> traced = new ArrayList<>();
        reports.stream()
                .collect(Collectors.groupingBy(Report::story))
                .values()
                .forEach(copies -> traced.addAll(shared(copies)));
        traced.sort(EARLIEST);
        traced.forEach(report -> repeats.put(report.by(), new LinkedHashSet<>()));
        traced.forEach(this::add);
    }

    /** Those on whom most articles rely first, then the earliest; none without a report. */
    public static List<Medium> of(List<Report> reports) {
        return new IndependentSources(reports).sources();
    }

    /** Copies have the same words, so what one of them credits is true of all. */
    private static List<Report> shared(List<Report> copies) {
        Set<Medium> credited =
                copies.stream()
                        .flatMap(report -> report.repeats().stream())
                        .collect(Collectors.toSet());
        if (credited.isEmpty()) {
            Report first = copies.stream().min(EARLIEST).orElseThrow();
            credited.add(first.by());
        }
        return copies.stream().map(report -> traced(report, credited)).toList();
    }

    private static Report traced(Report report, Set<Medium> credited) {
        return report.isCredited() || credited.contains(report.by())
                ? report
                : report.repeating(credited);
    }

    private void add(Report report) {
        if (report.own() || !report.isCredited()) {
            originals.add(report.by());
            relied.merge(report.by(), 1, Integer::sum);
        }
        for (Medium repeated : report.repeats()) {
            repeats.computeIfAbsent(repeated, _ -> new LinkedHashSet<>());
            repeats.computeIfAbsent(report.by(), _ -> new LinkedHashSet<>()).add(repeated);
            relied.merge(repeated, 1, Integer::sum);
        }
    }

    private List<Medium> sources() {
        List<Medium> sources = new ArrayList<>();
        Set<Medium> circles = new HashSet<>();
        for (Medium medium : repeats.keySet()) {
            if (originals.contains(medium)) {
                sources.add(medium);
            } else if (!circles.contains(medium) && isEnd(medium)) {
                sources.add(medium);
                circles.addAll(reachable(medium));
            }
        }
        // Stable: of those with as many the earlier one stays before.
        sources.sort(Comparator.comparing(medium -> -relied.getOrDefault(medium, 0)));
        return sources;
    }

    /** Whether whoever can be reached from here leads back here, and nobody reports himself. */
    private boolean isEnd(Medium medium) {
        return reachable(medium).stream()
                .allMatch(other -> !originals.contains(other) && reachable(other).contains(medium));
    }

    /** All that are repeated from here, however many steps away. */
    private Set<Medium> reachable(Medium from) {
        Set<Medium> reached = new LinkedHashSet<>();
        List<Medium> open = new ArrayList<>(repeats.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            Medium next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(repeats.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
