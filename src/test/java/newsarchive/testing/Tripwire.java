package newsarchive.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Notices in a browser's profile what must not happen: a script of somebody else that runs or that
 * only our policy stopped, a request to another host, an error.
 */
public final class Tripwire {
    private static final String SCRIPT =
            """
            for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
              window[name] = () => tripped("a script called " + name);
            }
            addEventListener("securitypolicyviolation", (event) =>
              tripped("the policy refused " + event.violatedDirective + " " + event.blockedURI));
            addEventListener("error", (event) => tripped("error " + event.message), true);
            """;

    private final String home;
    private final List<String> tripped = new ArrayList<>();

    /**
     * @param home the only address that may be asked for anything
     */
    public Tripwire(BrowserContext profile, String home) {
        this.home = home;
        profile.exposeBinding(
                "tripped", (source, values) -> tripped.add(source.page().url() + " " + values[0]));
        profile.addInitScript(SCRIPT);
        profile.onPage(this::watch);
    }

    private void watch(Page page) {
        page.onDialog(dialog -> {
            tripped.add(page.url() + " opened a dialog");
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(home)) {
                tripped.add(page.url() + " asked for " + request.url());
            }
        });
    }

    /** What happened since the last time, with the addresses of the pages; usually nothing. */
    public List<String> tripped() {
        List<String> happened = List.copyOf(tripped);
        tripped.clear();
        return happened;
    }
}
