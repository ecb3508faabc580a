package newsarchive.web.profile;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newsarchive.query.Facet;
import newsarchive.web.Links;
import newsarchive.web.text.Texts;

/** Draws a time line: a track of bars for each question, one axis below them all. */
final class TimeLineViews {
    private static final int WIDTH = 720;
    private static final int NARROWEST = 3;
    private static final int WIDEST = 24;

    /** Room that a year's number takes on the axis. */
    private static final int LABEL = 40;

    private final Texts texts;
    private final String profile;
    private final TimeLine line;
    private final int bar;

    /**
     * @param profile the address of the page, without parameters
     */
    TimeLineViews(Texts texts, String profile, TimeLine line) {
        this.texts = texts;
        this.profile = profile;
        this.line = line;
        bar = Math.clamp(WIDTH / Math.max(1, line.starts().size()), NARROWEST, WIDEST);
    }

    TimeLineView view() {
        return new TimeLineView(
                bar * line.starts().size(),
                steps(),
                line.series().stream().map(this::track).toList(),
                ticks(),
                line.series().stream().map(series -> label(series.track())).toList(),
                IntStream.range(0, line.starts().size())
                        .filter(i -> line.series().stream().anyMatch(s -> s.counts().get(i) > 0))
                        .mapToObj(this::row)
                        .toList(),
                note());
    }

    private List<TimeLineView.Step> steps() {
        List<TimeLineView.Step> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            steps.add(
                    new TimeLineView.Step(
                            texts.of("profile.when." + step.id()),
                            profile + "?by=" + step.id() + "#time",
                            step == line.step()));
        }
        return steps;
    }

    private TimeLineView.Track track(TimeLine.Series series) {
        long most = series.counts().stream().mapToLong(Long::longValue).max().orElse(0);
        List<TimeLineView.Bar> bars = new ArrayList<>();
        for (int i = 0; i < series.counts().size(); i++) {
            long count = series.counts().get(i);
            if (count > 0) {
                // However few there are, a bar is seen.
                int height = (int) Math.max(2, TimeLineView.HEIGHT * count / most);
                bars.add(
                        new TimeLineView.Bar(
                                i * bar, TimeLineView.HEIGHT - height, bar - 1, height));
            }
        }
        return new TimeLineView.Track(
                series.track().id(), label(series.track()), summary(series, most), bars);
    }

    private String summary(TimeLine.Series series, long most) {
        return texts.of(
                "profile.bars." + line.step().id(),
                "track",
                label(series.track()),
                "total",
                series.total(),
                "most",
                most);
    }

    private String label(TimeLine.Track track) {
        return Facet.ofParameter(track.id())
                .map(texts.words()::facet)
                .orElseGet(() -> texts.of("profile.track." + track.id()));
    }

    private List<TimeLineView.Tick> ticks() {
        List<TimeLineView.Tick> ticks = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < line.starts().size(); i++) {
            LocalDate start = line.starts().get(i);
            boolean labelled = i == 0 || start.getMonthValue() == 1;
            if (labelled && i * bar >= free) {
                ticks.add(new TimeLineView.Tick(i * bar, Integer.toString(start.getYear())));
                free = i * bar + LABEL;
            }
        }
        return ticks;
    }

    private TimeLineView.Row row(int i) {
        LocalDate start = line.starts().get(i);
        return new TimeLineView.Row(
                label(start),
                line.series().stream()
                        .map(series -> cell(series.counts().get(i), series.track(), start))
                        .toList());
    }

    private String label(LocalDate start) {
        return line.step() == Step.QUARTER
                ? texts.of(
                        "profile.quarter",
                        "year",
                        Integer.toString(start.getYear()),
                        "quarter",
                        start.get(IsoFields.QUARTER_OF_YEAR))
                : line.step().label(start);
    }

    private TimeLineView.Cell cell(long count, TimeLine.Track track, LocalDate start) {
        return new TimeLineView.Cell(
                texts.number(count),
                count == 0 ? "" : Links.search(track.query().publishedIn(line.days(start))));
    }

    private String note() {
        List<String> notes = new ArrayList<>();
        for (TimeLine.Series series : line.series()) {
            String label = label(series.track());
            if (series.undated() > 0) {
                notes.add(note("profile.time.undated", label, series.undated()));
            }
            if (series.earlier() > 0) {
                notes.add(note("profile.time.earlier", label, series.earlier()));
            }
        }
        return String.join(" ", notes);
    }

    private String note(String key, String track, long count) {
        return texts.of(key, "track", track, "count", count);
    }
}
