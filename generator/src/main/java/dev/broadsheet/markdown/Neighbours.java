package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** What a reader sees next to a piece of text, markup left aside. */
final class Neighbours {
    private Neighbours() {}

    /** The character that follows a node in its block; a line feed at the end, a letter for pictures and the like. */
    static int after(Node node) {
        Node next = node;
        while (true) {
            while (next.getNext() == null) {
                Node parent = next.getParent();
                if (parent == null || parent instanceof Block) {
                    return '\n';
                }
                next = parent;
            }
            next = next.getNext();
            if (!(next instanceof HtmlInlineBase)) {
                return first(next);
            }
        }
    }

    private static int first(Node node) {
        Node leaf = node;
        while (!(leaf instanceof Text || leaf instanceof Footnote) && leaf.getFirstChild() != null) {
            leaf = leaf.getFirstChild();
        }
        if (leaf instanceof SoftLineBreak || leaf instanceof HardLineBreak) {
            return '\n';
        }
        if (leaf instanceof Footnote) {
            return '.';
        }
        if (leaf instanceof HtmlEntity) {
            return Entities.unescape(leaf.getChars(), false).codePointAt(0);
        }
        if (leaf instanceof Text && !leaf.getChars().isEmpty()) {
            return Character.codePointAt(leaf.getChars(), 0);
        }
        return leaf instanceof Code && leaf.getChars().isBlank() ? ' ' : 'a';
    }
}
