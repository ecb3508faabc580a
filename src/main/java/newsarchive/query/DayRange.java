package newsarchive.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code from} to {@code to}, both included; an open end is null. */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final DayRange ALWAYS = new DayRange(null, null);

    public boolean isOpen() {
        return from == null && to == null;
    }
}
