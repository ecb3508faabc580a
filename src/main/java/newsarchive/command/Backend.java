package newsarchive.command;

import java.time.Clock;
import java.util.function.Supplier;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import newsarchive.desk.Corrections;
import newsarchive.desk.Desk;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.Relevance;
import newsarchive.index.lucene.LuceneIndex;

/** The only place that knows which index an archive has. */
public final class Backend {
    /** More than this any weight drowns the others. */
    private static final float MOST = 100;

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
        return LuceneIndex.openReader(
                folder.index(), gazetteer::find, corrections, relevance(settings));
    }

    private static Relevance relevance(Settings settings) {
        return new Relevance(
                settings.decimal(Setting.RANK_HEADLINE, 1, MOST),
                settings.decimal(Setting.RANK_LEAD, 1, MOST),
                settings.decimal(Setting.RANK_FORM, 0, MOST),
                settings.decimal(Setting.RANK_BOTH, 0, 1),
                settings.decimal(Setting.RANK_NEAR, 0, MOST),
                settings.decimal(Setting.RANK_ALIKE, 0, MOST),
                settings.decimal(Setting.RANK_K1, 0, MOST),
                settings.decimal(Setting.RANK_B, 0, 1));
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

    /** The index backend with the version of what it writes, such as {@code lucene, format 7}. */
    static String format(Settings settings) {
        return settings.text(Setting.INDEX) + ", format " + LuceneIndex.FORMAT;
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
