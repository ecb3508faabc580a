package newsarchive.web.profile;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.query.ParameterMistake;
import newsarchive.web.Json;
import newsarchive.web.Links;
import newsarchive.web.ReadingRoom;
import newsarchive.web.origin.Tracing;

/**
 * {@code /actors/{id}}, {@code /agencies/{id}}, {@code /countries/{id}}, and the same under {@code
 * /api}. An id that now means another entity, and a name, lead to the profile that they mean.
 * Parameters: {@code by} (month, quarter, year), {@code page} of the ledger.
 */
public final class Profiles {
    private static final int MOST_PAGES = 1_000_000;

    private final ReadingRoom room;
    private final Dimension dimension;

    private Profiles(ReadingRoom room, Dimension dimension) {
        this.room = room;
        this.dimension = dimension;
    }

    /** Adds the profiles of all dimensions to a server. */
    public static void register(RoutesConfig routes, ReadingRoom room) {
        for (Dimension dimension : Dimension.values()) {
            Profiles profiles = new Profiles(room, dimension);
            String path = "/" + dimension.plural() + "/{id}";
            routes.get(path, room.unchanged().or(profiles::page));
            routes.get("/api" + path, room.unchanged().or(profiles::json));
        }
    }

    private void page(Context context) {
        String id = context.pathParam("id");
        switch (new Subjects(room.archive()).find(dimension, id)) {
            case Asked.Known(Subject subject) ->
                    room.pages()
                            .show(
                                    context,
                                    "profile",
                                    new ProfileViews(
                                                    room.pages().texts(context),
                                                    room.archive(),
                                                    read(context, subject))
                                            .view());
            case Asked.Elsewhere(Subject subject) ->
                    context.redirect(Links.profile(subject.dimension(), subject.id()));
            case Asked.Unknown(List<Entity> near) -> {
                context.status(HttpStatus.NOT_FOUND);
                room.pages()
                        .show(
                                context,
                                "unknown",
                                UnknownView.of(room.pages().texts(context), dimension, id, near));
            }
        }
    }

    private void json(Context context) {
        String id = context.pathParam("id");
        switch (new Subjects(room.archive()).find(dimension, id)) {
            case Asked.Known(Subject subject) ->
                    Json.answer(
                            context,
                            new ProfileJson(new Tracing(room.archive()), read(context, subject))
                                    .write());
            case Asked.Elsewhere(Subject subject) ->
                    context.redirect(Links.profileJson(subject.dimension(), subject.id()));
            case Asked.Unknown(List<Entity> near) ->
                    throw new NotFoundResponse(nobody(id) + didYouMean(near));
        }
    }

    private String nobody(String id) {
        return "there is no " + dimension.parameter() + " '" + id + "'";
    }

    private static String didYouMean(List<Entity> near) {
        return near.isEmpty()
                ? ""
                : near.stream()
                        .map(one -> Links.profileJson(one.kind().home(), one.id()))
                        .collect(Collectors.joining(", ", "; perhaps ", ""));
    }

    private Profile read(Context context, Subject subject) {
        return new ProfileReader(room.archive())
                .read(subject, step(context), page(context, "page"));
    }

    private static Optional<Step> step(Context context) {
        String by = context.queryParam("by");
        if (by == null || by.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                Step.ofId(by)
                        .orElseThrow(() ->
                                new ParameterMistake(
                                        "by",
                                        "is one of "
                                                + Arrays.stream(Step.values())
                                                        .map(Step::id)
                                                        .collect(Collectors.joining(", "))
                                                + ", not '"
                                                + by
                                                + "'")));
    }

    private static int page(Context context, String parameter) {
        String typed = context.queryParam(parameter);
        if (typed == null || typed.isBlank()) {
            return 1;
        }
        if (!typed.matches("[1-9]\\d{0,6}") || Integer.parseInt(typed) > MOST_PAGES) {
            throw new ParameterMistake(
                    parameter, "is a number from 1 to " + MOST_PAGES + ", not '" + typed + "'");
        }
        return Integer.parseInt(typed);
    }
}
