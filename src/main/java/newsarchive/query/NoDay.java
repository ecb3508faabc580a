package newsarchive.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Days of publication that exclude each other. */
public final class NoDay {
    private NoDay() {}

    /** A note where what is asked for begins after it ends. */
    public static Optional<String> note(ArticleQuery query) {
        List<DayRange> all =
                Stream.concat(Stream.of(query.published()), ranges(query.clause())).toList();
        Optional<LocalDate> from =
                all.stream().map(DayRange::from).filter(Objects::nonNull).max(LocalDate::compareTo);
        Optional<LocalDate> to =
                all.stream().map(DayRange::to).filter(Objects::nonNull).min(LocalDate::compareTo);
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get())
                ? Optional.of(
                        "no day is both since "
                                + from.get()
                                + " and until "
                                + to.get()
                                + "; exchange the two dates")
                : Optional.empty();
    }

    private static Stream<DayRange> ranges(Clause clause) {
        return switch (clause) {
            case Clause.Published(DayRange days) -> Stream.of(days);
            case Clause.And(List<Clause> all) -> all.stream().flatMap(NoDay::ranges);
            case Clause other -> Stream.empty();
        };
    }
}
