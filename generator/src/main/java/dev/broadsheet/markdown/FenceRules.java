package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds of every fence, whatever it is: it is known, closed, in its place and with its argument. */
final class FenceRules {
    private final Destinations destinations;

    FenceRules(Destinations destinations) {
        this.destinations = destinations;
    }

    /** Which block it is; null when it is none, which was then reported. */
    @Nullable
    InsetKind kind(Fence fence) {
        InsetKind kind = InsetKind.of(fence.name()).orElse(null);
        if (kind == null) {
            BasedSequence name = fence.getSegments()[0];
            destinations.report(
                    Rule.UNKNOWN_BLOCK,
                    name.getStartOffset(),
                    "no block is called \"" + name + "\"",
                    Similar.remedy(
                            fence.name(),
                            InsetKind.names(),
                            "blocks are " + String.join(", ", InsetKind.names())
                                    + "; a backslash before the colons makes them text"));
            return null;
        }
        return stands(kind, fence) && isClosed(kind, fence) && hasArgument(kind, fence) ? kind : null;
    }

    void stray(FenceEnd end) {
        String line = end.getChars().toString();
        int colons = Fence.length(line);
        if (colons < line.length()) {
            destinations.report(
                    Rule.BAD_BLOCK,
                    end.getStartOffset(),
                    "blocks nest too deep",
                    "close those above that have ended, or take some apart");
        } else {
            destinations.report(
                    Rule.UNCLOSED_BLOCK,
                    end.getStartOffset(),
                    "this line of colons closes no block",
                    "give it as many as the line that opens its block, take it out, or put a backslash before it");
        }
    }

    private boolean isClosed(InsetKind kind, Fence fence) {
        Fence rival = fence.rival();
        if (rival != null) {
            destinations.report(
                    Rule.UNCLOSED_BLOCK,
                    fence.getStartOffset(),
                    "the block \"" + kind.id() + "\" is not closed before \"" + rival.name() + "\" begins in line "
                            + destinations.line(rival.getStartOffset()),
                    "end it with a line of \"" + fence.colons() + "\", or give it more colons if the other belongs"
                            + " within it: \":" + rival.colons() + "\"");
        } else if (!fence.isClosed()) {
            destinations.report(
                    Rule.UNCLOSED_BLOCK,
                    fence.getStartOffset(),
                    "the block \"" + kind.id() + "\" is not closed",
                    "end it with a line of \"" + fence.colons() + "\" and nothing else");
        }
        return rival == null && fence.isClosed();
    }

    private boolean stands(InsetKind kind, Fence fence) {
        if (!fence.standsFree()) {
            bad(
                    fence,
                    "the block \"" + kind.id() + "\" stands within a list, a quotation or a note",
                    "begin its lines at the margin, after an empty line");
            return false;
        }
        Set<InsetKind> around = new HashSet<>();
        for (Fence outer = fence.enclosing(); outer != null; outer = outer.enclosing()) {
            InsetKind of = InsetKind.of(outer.name()).orElse(null);
            if (of == null || !outer.isClosed() || outer.rival() != null) {
                // What stands in a broken block is judged once that is mended.
                return true;
            }
            around.add(of);
            if (!of.encloses() || around.contains(kind)) {
                bad(
                        fence,
                        "the block \"" + kind.id() + "\" cannot stand within \"" + of.id() + "\"",
                        "close \"" + of.id() + "\" before it begins");
                return false;
            }
        }
        return true;
    }

    private boolean hasArgument(InsetKind kind, Fence fence) {
        boolean given = !fence.argument().isEmpty();
        if (kind.argument() == InsetKind.Argument.NONE && given) {
            destinations.report(
                    Rule.BAD_BLOCK,
                    fence.argument().getStartOffset(),
                    "nothing stands after \"" + fence.colons() + kind.id() + "\"",
                    "put \"" + fence.argument() + "\" into a heading above the block, or into its content");
            return false;
        }
        if (kind.argument() == InsetKind.Argument.REQUIRED && !given) {
            bad(
                    fence,
                    "the block \"" + kind.id() + "\" lacks " + kind.wanted(),
                    "write it after the name: " + fence.colons() + kind.id() + " " + kind.example());
            return false;
        }
        return true;
    }

    private void bad(Fence fence, String message, String remedy) {
        destinations.report(Rule.BAD_BLOCK, fence.getStartOffset(), message, remedy);
    }
}
