package newsarchive.command;

import java.time.Clock;
import java.util.function.Supplier;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import newsarchive.desk.Corrections;
import newsarchive.desk.Desk;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.lucene.LuceneIndex;

/** The only place that knows which index an archive has. */
public final class Backend {
    private Backend() {}

    /** The index to search, with what people corrected; empty while nothing has been loaded. */
    static ArticleIndex reader(Settings settings, ArchiveFolder folder, Gazetteer gazetteer) {
        Desk desk = new Desk(folder.desk(), Clock.systemUTC());
        return reader(settings, folder, gazetteer, desk::corrections);
    }

    /**
     * The index to search; empty while nothing has been loaded.
     *
     * @param corrections what is in effect, applied to all answers
     */
    public static ArticleIndex reader(
            Settings settings,
            ArchiveFolder folder,
            Gazetteer gazetteer,
            Supplier<Corrections> corrections) {
        requireLucene(settings);
        return LuceneIndex.openReader(folder.index(), gazetteer::find, corrections);
    }

    /** The index to add to; holding it is also the right to write the kept pages. */
    static ArticleIndex writer(Settings settings, ArchiveFolder folder, Gazetteer gazetteer) {
        requireLucene(settings);
        return LuceneIndex.openWriter(folder.index(), gazetteer::find);
    }

    /** The index to fill anew, while everybody goes on seeing the old one. */
    static ArticleIndex rebuild(Settings settings, ArchiveFolder folder, Gazetteer gazetteer) {
        requireLucene(settings);
        return LuceneIndex.openRebuild(folder.index(), gazetteer::find);
    }

    private static void requireLucene(Settings settings) {
        Settings.Value index = settings.value(Setting.INDEX);
        if (!index.text().equals("lucene")) {
            throw new Mistake(
                    "there is no index '"
                            + index.text()
                            + "' (from "
                            + index.origin()
                            + "); there is lucene");
        }
    }
}
