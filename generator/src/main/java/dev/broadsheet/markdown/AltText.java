package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** What stands between the brackets of a picture, without its markup. */
final class AltText {
    private AltText() {}

    static String of(Node picture) {
        StringBuilder alt = new StringBuilder();
        addChildren(picture, alt);
        return alt.toString();
    }

    private static void addChildren(Node parent, StringBuilder alt) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                alt.append(Entities.unescape(node.getChars(), true));
            } else if (node instanceof Code code) {
                alt.append(code.getText());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                alt.append('\n');
            } else if (!(node instanceof HtmlInlineBase)) {
                addChildren(node, alt);
            }
        }
    }
}
