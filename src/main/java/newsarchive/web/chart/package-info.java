/**
 * Charts drawn by the server as SVG: numbers enter, a view of bars in whole units of the drawing
 * leaves, which {@code chart.jte} prints together with the same numbers as a table. No style
 * attributes, since our policy refuses them.
 */
@NullMarked
package newsarchive.web.chart;

import org.jspecify.annotations.NullMarked;
