package newsarchive.entity;

import java.util.Locale;
import newsarchive.gazetteer.CaseRule;
import newsarchive.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A scheme by which somebody names threat groups.
 *
 * @param part what all names of the scheme share
 * @param isPrefix whether digits follow the part; otherwise one or two words stand before it
 * @param digits the least number of digits after a prefix
 * @param isPlain whether the part says itself that the name is a group's: "Cyber Army"
 * @param country where the groups of this scheme come from, if it says so
 */
record NamingPattern(
        String part,
        boolean isPrefix,
        int digits,
        boolean isPlain,
        @Nullable String country,
        String authority) {

    /** Prefixes in capitals are no words then. */
    CaseRule caseRule() {
        return part.equals(part.toUpperCase(Locale.ROOT)) ? CaseRule.EXACT : CaseRule.INITIALS;
    }

    static NamingPattern of(TableRow row) {
        String digits = row.cell("digits");
        String country = row.cell("country");
        return new NamingPattern(
                row.cell("part"),
                !digits.isEmpty(),
                digits.isEmpty() ? 0 : Integer.parseInt(digits),
                row.cell("plain").equals("yes"),
                country.isEmpty() ? null : country,
                row.cell("authority"));
    }
}
