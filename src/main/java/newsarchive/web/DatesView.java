package newsarchive.web;

import java.util.List;
import newsarchive.web.chart.BarChart;

/**
 * When what was found was published.
 *
 * @param chart none when there is nothing to compare
 * @param first the first day of each column of the chart, as ISO 8601
 * @param last the last day of each column
 * @param zoom the same search without days of publication, to which a script adds the days that are
 *     dragged over
 * @param undated how many articles are not in the chart, in words; empty for none
 */
public record DatesView(
        List<BarChart> chart, List<String> first, List<String> last, String zoom, String undated) {}
