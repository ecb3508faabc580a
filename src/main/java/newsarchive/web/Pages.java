package newsarchive.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newsarchive.web.text.Texts;
import org.jspecify.annotations.Nullable;

/** Fills templates with views. */
public final class Pages {
    private final TemplateEngine engine;
    private final Site site;
    private final Texts texts;

    /**
     * @param site what every page links to
     * @param texts of the pages
     * @param live a folder whose templates are read anew on every request, or null for those of the
     *     build
     */
    Pages(Site site, Texts texts, @Nullable Path live) {
        this.site = site;
        this.texts = texts;
        engine = live == null ? TemplateEngine.createPrecompiled(ContentType.Html) : reading(live);
        engine.setTrimControlStructures(true);
    }

    private static TemplateEngine reading(Path templates) {
        try {
            // Not in the working folder, which is the caller's.
            Path classes = Files.createTempDirectory("newsarchive-templates");
            return TemplateEngine.create(
                    new DirectoryCodeResolver(templates), classes, ContentType.Html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language in which a request is answered; the one place that chooses it. */
    public Texts texts(Context request) {
        return texts;
    }

    /**
     * The same for a page that is prose: each language has a template of its own in a folder; one
     * that has none is answered in English.
     */
    public void showProse(Context context, String folder, Object view) {
        String own = folder + "/" + texts(context).language();
        show(context, engine.hasTemplate(own + ".jte") ? own : folder + "/en", view);
    }

    /** Answers with a page; a template's parameters are the view, the texts and the site. */
    public void show(Context context, String template, Object view) {
        Texts said = texts(context);
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", Map.of("view", view, "texts", said, "site", site), out);
        context.header("Content-Language", said.language()).html(out.toString());
    }

    /** The same with a form that changes something: its requests have to name our site. */
    public void showForm(Context context, String template, Object view) {
        SecurityHeaders.letFormsSayWhereTheyAre(context);
        show(context, template, view);
    }
}
