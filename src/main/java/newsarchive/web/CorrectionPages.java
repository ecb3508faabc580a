package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.correct.Corrected;
import newsarchive.correct.CorrectionText;
import newsarchive.correct.Corrector;
import newsarchive.desk.Correction;

/** The pages by which a person with the token corrects tags; they work without script. */
final class CorrectionPages {
    private static final DateTimeFormatter MADE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Archive archive;
    private final Corrector corrector;
    private final Access access;
    private final Pages pages;

    CorrectionPages(Archive archive, Corrector corrector, Access access, Pages pages) {
        this.archive = archive;
        this.corrector = corrector;
        this.access = access;
        this.pages = pages;
    }

    /** What is in effect, each with a button that takes it back. */
    void list(Context context) {
        access.require(context);
        show(
                context,
                "corrections",
                new CorrectionsView(corrector.inEffect().stream().map(this::row).toList()));
    }

    private CorrectionsView.Row row(Corrected made) {
        ZoneId zone = archive.clock().getZone();
        int number = made.decision().number();
        return new CorrectionsView.Row(
                number,
                MADE.format(made.decision().at().atZone(zone)),
                CorrectionText.of(made.decision().correction()),
                CorrectionText.of(made.effect()),
                "/corrections/" + number + "/undo");
    }

    /** What a correction would change, with the button that makes it. */
    void preview(Context context) {
        access.require(context);
        CorrectionRequest asked = CorrectionRequest.ofAddress(context);
        boolean lacksOther = asked.correction().equals("same-as") && asked.sameAs().isEmpty();
        show(context, "correction", lacksOther ? question(asked) : previewed(asked));
    }

    private CorrectionView question(CorrectionRequest asked) {
        return new CorrectionView(
                "Whom is " + asked.entity() + " the same as?",
                "",
                fields(asked),
                List.of(),
                back(asked));
    }

    private CorrectionView previewed(CorrectionRequest asked) {
        Correction correction = asked.resolve(corrector);
        return new CorrectionView(
                CorrectionText.of(correction),
                CorrectionText.of(corrector.preview(correction)),
                fields(asked),
                narrower(asked, correction),
                back(asked));
    }

    /** The names by which the article it was come from means the entity. */
    private List<CorrectionView.Narrower> narrower(CorrectionRequest asked, Correction correction) {
        if (asked.article().isEmpty()
                || !(correction instanceof Correction.WrongEverywhere(var entity))) {
            return List.of();
        }
        return new TagNames(archive.article(asked.article()).tags())
                .of(entity.id()).stream()
                        .map(name ->
                                new CorrectionView.Narrower(
                                        name, Links.correction(asked.underName(name))))
                        .toList();
    }

    private static List<SearchView.Field> fields(CorrectionRequest asked) {
        List<SearchView.Field> fields = new ArrayList<>();
        asked.values()
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        fields.add(new SearchView.Field(name, value));
                    }
                });
        return fields;
    }

    private static String back(CorrectionRequest asked) {
        return asked.article().isEmpty() ? "/corrections" : Links.article(asked.article());
    }

    /** Makes it, and goes back to the article, which shows it already. */
    void make(Context context) {
        access.require(context);
        CorrectionRequest asked = CorrectionRequest.ofForm(context);
        corrector.make(asked.resolve(corrector));
        context.redirect(back(asked), HttpStatus.SEE_OTHER);
    }

    void undo(Context context) {
        access.require(context);
        if (corrector.undo(CorrectionsApi.number(context)).isEmpty()) {
            throw CorrectionsApi.unknown(context);
        }
        context.redirect("/corrections", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, String template, Object view) {
        SecurityHeaders.letFormsSayWhereTheyAre(context);
        pages.show(context, template, view);
    }
}
