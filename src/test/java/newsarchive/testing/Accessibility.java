package newsarchive.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds wrong with a page as it is shown. */
public final class Accessibility {
    private Accessibility() {}

    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** Each rule about colours that is broken; others do not change with them. */
    public static List<String> violationsOfColour(Page page) {
        return violations(new AxeBuilder(page).withRules(OF_COLOUR));
    }

    /** Each rule that is broken, with the first element that breaks it; usually none. */
    public static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return violations(new AxeBuilder(page).options(options));
    }

    private static List<String> violations(AxeBuilder axe) {
        // Our pages have no frames: no other page is needed to put together what was found in them.
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
    }
}
