package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/**
 * Writes tables, each within a group that can scroll and that keyboards reach. A group, not a region: a page of tables
 * would else be a page of landmarks. Aligned columns have a class, for a strict policy forbids styles. For one thread.
 */
final class TableWriter {
    private final Galley galley;
    private final InlineWriter inlines;
    private final TextWords words;
    private final StringBuilder html;

    TableWriter(Galley galley, InlineWriter inlines, TextWords words) {
        this.galley = galley;
        this.inlines = inlines;
        this.words = words;
        this.html = galley.html();
    }

    void write(Node table) {
        galley.line();
        html.append("<div class=\"table\" role=\"group\" tabindex=\"0\"");
        Markup.attribute(html, "aria-label", words.table());
        html.append(">\n<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows("thead", part);
            } else if (part instanceof TableBody && part.getFirstChild() != null) {
                rows("tbody", part);
            }
        }
        html.append("</table>\n</div>\n");
    }

    private void rows(String element, Node part) {
        html.append('<').append(element).append(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                html.append("<tr>");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell found) {
                        cell(found);
                    }
                }
                html.append("</tr>\n");
            }
        }
        html.append("</").append(element).append(">\n");
    }

    private void cell(TableCell cell) {
        String element = cell.isHeader() ? "th" : "td";
        html.append('<').append(element);
        if (cell.isHeader()) {
            html.append(" scope=\"col\"");
        }
        if (cell.getAlignment() != null) {
            String side = cell.getAlignment().name().toLowerCase(Locale.ROOT);
            html.append(" class=\"align-").append(side).append('"');
        }
        html.append('>');
        inlines.block(cell);
        html.append("</").append(element).append('>');
    }
}
