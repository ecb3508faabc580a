package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.util.List;
import newsarchive.correct.Corrected;
import newsarchive.correct.Corrector;
import newsarchive.desk.Correction;
import newsarchive.web.text.Texts;

/** The pages by which a person with the token corrects tags; they work without script. */
final class CorrectionPages {
    private final ReadingRoom room;
    private final Corrector corrector;

    CorrectionPages(ReadingRoom room, Corrector corrector) {
        this.room = room;
        this.corrector = corrector;
    }

    /** What is in effect, each with a button that takes it back. */
    void list(Context context) {
        room.access().require(context);
        room.pages()
                .showForm(
                        context,
                        "corrections",
                        new CorrectionsView(
                                corrector.inEffect().stream()
                                        .map(made -> row(room.pages().texts(context), made))
                                        .toList()));
    }

    private CorrectionsView.Row row(Texts texts, Corrected made) {
        CorrectionWords words = new CorrectionWords(texts);
        ZoneId zone = room.archive().clock().getZone();
        int number = made.decision().number();
        return new CorrectionsView.Row(
                number,
                texts.dates().minute(made.decision().at(), zone),
                words.of(made.decision().correction()),
                words.of(made.effect()),
                "/corrections/" + number + "/undo");
    }

    /** What a correction would change, with the button that makes it. */
    void preview(Context context) {
        room.access().require(context);
        CorrectionRequest asked = CorrectionRequest.ofAddress(context);
        boolean lacksOther =
                asked.said("correction").equals("same-as") && asked.said("sameAs").isEmpty();
        room.pages()
                .showForm(
                        context,
                        "correction",
                        lacksOther
                                ? question(room.pages().texts(context), asked)
                                : previewed(
                                        new CorrectionWords(room.pages().texts(context)), asked));
    }

    private CorrectionView question(Texts texts, CorrectionRequest asked) {
        return new CorrectionView(
                texts.of("corrections.one.whom", "entity", asked.said("entity")),
                "",
                fields(asked),
                List.of(),
                back(asked));
    }

    private CorrectionView previewed(CorrectionWords words, CorrectionRequest asked) {
        Correction correction = asked.resolve(corrector);
        return new CorrectionView(
                words.of(correction),
                words.of(corrector.preview(correction)),
                fields(asked),
                narrower(asked, correction),
                back(asked));
    }

    /** The names by which the article it was come from means the entity. */
    private List<CorrectionView.Narrower> narrower(CorrectionRequest asked, Correction correction) {
        if (asked.said("article").isEmpty()
                || !(correction instanceof Correction.WrongEverywhere(var entity))) {
            return List.of();
        }
        return new TagNames(room.archive().article(asked.said("article")).tags())
                .of(entity.id()).stream()
                        .map(name ->
                                new CorrectionView.Narrower(
                                        name, Links.correction(asked.with("name", name))))
                        .toList();
    }

    private static List<SearchView.Field> fields(CorrectionRequest asked) {
        return asked.values().entrySet().stream()
                .map(said -> new SearchView.Field(said.getKey(), said.getValue()))
                .toList();
    }

    private static String back(CorrectionRequest asked) {
        return asked.said("article").isEmpty()
                ? "/corrections"
                : Links.article(asked.said("article"));
    }

    /** Makes it, and goes back to the article, which shows it already. */
    void make(Context context) {
        room.access().require(context);
        CorrectionRequest asked = CorrectionRequest.ofForm(context);
        corrector.make(asked.resolve(corrector));
        context.redirect(back(asked), HttpStatus.SEE_OTHER);
    }

    void undo(Context context) {
        room.access().require(context);
        if (corrector.undo(CorrectionsApi.number(context)).isEmpty()) {
            throw CorrectionsApi.unknown(context);
        }
        context.redirect("/corrections", HttpStatus.SEE_OTHER);
    }
}
