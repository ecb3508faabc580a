package newsarchive.fetch;

import newsarchive.page.Page;

/** Pages from answers. */
final class Pages {
    private Pages() {}

    static Page of(String url, Answer.Arrived answer) {
        return new Page(
                url,
                answer.at(),
                Page.Origin.FETCHED,
                answer.status(),
                answer.headers(),
                answer.body(),
                answer.request());
    }
}
