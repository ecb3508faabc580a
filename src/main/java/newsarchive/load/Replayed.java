package newsarchive.load;

import newsarchive.page.Found;
import newsarchive.page.warc.Kept;
import newsarchive.page.warc.Position;

/** What the workers made of a kept record, and the place after it. */
record Replayed(Prepared prepared, Position end) {
    static Replayed of(Kept kept, Preparation preparation) {
        return switch (kept) {
            case Kept.Whole(var page, var end) ->
                    new Replayed(
                            preparation.prepare(new Found.Loadable(page, end.toString())), end);
            case Kept.Damaged(var end, var why) ->
                    new Replayed(
                            preparation.prepare(
                                    new Found.LeftOut(
                                            "unreadable: damaged record", end + ": " + why)),
                            end);
        };
    }
}
