package dev.broadsheet.yaml;

import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A mistake of grammar in the words of somebody who never saw a parser.
 *
 * @param line of the text that was read, from 1
 * @param column from 1
 */
record Mistake(Rule rule, int line, int column, String message, String remedy) {
    private static final Pattern NO_SPACE = Pattern.compile("(\\s*(?:- )?)([\\p{L}_][\\p{L}\\p{N}_-]*):(?!//)(\\S.*)");
    private static final Pattern KEY_AND_TEXT =
            Pattern.compile("(\\s*(?:- +)*)([^\\s:\"'#][^:]*?|\"[^\"]*\")\\s*:\\s+(\\S.*)");

    void report(YamlSource source, Problems problems) {
        problems.report(rule, source.place(line, column), message, remedy);
    }

    /** A root that is no map of keys. */
    static Mistake notKeys(YamlValue root, YamlSource source) {
        int line = root.line() - source.firstLine() + 1;
        if (root instanceof YamlText) {
            return noKey(source, line).orElse(at(line, root.column(), "there is no key here", asKey()));
        }
        return at(line, root.column(), "a list stands where keys are expected", asKey());
    }

    /** What was wrong, from the parser's complaint and the line itself. */
    static Mistake of(JacksonException thrown, YamlSource source, @Nullable TokenStreamLocation last) {
        if (thrown.getCause() instanceof MarkedYamlEngineException marked) {
            Mark mark = marked.getProblemMark().or(marked::getContextMark).orElse(null);
            if (mark != null) {
                return told(marked, mark, source, last);
            }
        }
        TokenStreamLocation at = thrown.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        if (String.valueOf(thrown.getOriginalMessage()).startsWith("Expected a property name")) {
            return at(line, 0, "a list or a map stands where a key is expected", "write a word as the key");
        }
        return unclear(line, 0);
    }

    private static Mistake told(
            MarkedYamlEngineException thrown, Mark mark, YamlSource source, @Nullable TokenStreamLocation last) {
        String problem = String.valueOf(thrown.getProblem());
        String context = String.valueOf(thrown.getContext());
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        Mark opening = thrown.getContextMark().orElse(mark);
        int openLine = opening.getLine() + 1;
        int openColumn = opening.getColumn() + 1;

        if (problem.startsWith("mapping values are not allowed")) {
            return colon(source, line, column);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return noKey(source, openLine).orElse(at(openLine, openColumn, "this line has no key", asKey()));
        }
        if (problem.startsWith("found character '\\t")) {
            return tab(source, line, column);
        }
        if (problem.startsWith("found character '")) {
            char sign = problem.charAt("found character '".length());
            return at(line, column, "a text may not begin with " + sign, quoteValue(source, line, column));
        }
        if (context.startsWith("while scanning a quoted") && problem.startsWith("found unexpected")) {
            return at(
                    openLine,
                    openColumn,
                    "a quotation mark opens here and is never closed",
                    "close it at the end of the text");
        }
        if (problem.startsWith("found unknown escape") || context.startsWith("while scanning a double-quoted")) {
            return at(
                    line,
                    column,
                    "within double quotes a backslash has a meaning of its own",
                    "write \\\\ for one backslash, or use single quotes");
        }
        if (context.startsWith("while scanning a block scalar")) {
            return at(
                    openLine,
                    openColumn,
                    "after " + source.line(openLine).charAt(openColumn - 1)
                            + " the text begins on the next line, indented",
                    "begin a new line there, or " + quoteValue(source, openLine, openColumn));
        }
        if (context.startsWith("while scanning an alias") || context.startsWith("while scanning an anchor")) {
            String sign = context.endsWith("alias") ? "*" : "&";
            return new Mistake(
                    Rule.YAML_ANCHOR,
                    openLine,
                    openColumn,
                    "a text may not begin with " + sign,
                    quoteValue(source, openLine, openColumn));
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return at(
                    line,
                    column,
                    "a list begins on a line of its own",
                    "begin a new line before the hyphen, or " + quoteValue(source, line, column));
        }
        if (context.startsWith("while parsing a flow")) {
            return flow(problem, source, line, column, openLine, openColumn);
        }
        if (problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'")) {
            return stray(problem, source, line, column, last);
        }
        if (problem.startsWith("expected the node content, but found '")) {
            String found = problem.substring(problem.lastIndexOf(" '") + 2, problem.length() - 1);
            if (found.length() == 1) {
                return at(line, column, "a text may not begin with " + found, quoteValue(source, line, column));
            }
        }
        return unclear(line, column);
    }

    private static Mistake colon(YamlSource source, int line, int column) {
        String written = source.line(line);
        Matcher pair = KEY_AND_TEXT.matcher(written);
        if (pair.matches() && pair.start(3) < column - 1) {
            return at(
                    line,
                    column,
                    "the text of \"" + pair.group(2) + "\" has a colon, which YAML takes for another key",
                    quoteValue(source, line, pair.start(3) + 1));
        }
        int above = line - 1;
        while (above > 0 && source.line(above).isBlank()) {
            above--;
        }
        Optional<Mistake> keyless = noKey(source, above);
        if (keyless.isPresent()) {
            return keyless.get();
        }
        return at(
                line,
                indent(written) + 1,
                "this line is indented, though the line above it is complete",
                "begin it in the same column as the key above");
    }

    /** A line that lacks its key, or only the space after the colon; nothing if the line has both. */
    private static Optional<Mistake> noKey(YamlSource source, int line) {
        String written = source.line(line);
        Matcher glued = NO_SPACE.matcher(written);
        if (glued.matches()) {
            return Optional.of(at(
                    line,
                    glued.end(2) + 1,
                    "a space is missing after the colon",
                    "write " + glued.group(2) + ": " + glued.group(3)));
        }
        if (written.isBlank() || written.matches("\\s*- .*|.*:(\\s.*)?")) {
            return Optional.empty();
        }
        return Optional.of(at(line, indent(written) + 1, "this line has no key", asKey()));
    }

    private static Mistake tab(YamlSource source, int line, int column) {
        boolean indents = source.line(line).substring(0, column - 1).isBlank();
        return indents
                ? at(line, column, "this line is indented with a tab", "use two spaces for each level")
                : at(line, column, "a tab stands between the key and its text", "write one space there");
    }

    private static Mistake flow(String problem, YamlSource source, int line, int column, int openLine, int openColumn) {
        String opened = source.line(openLine);
        String bracket = openColumn <= opened.length() ? opened.substring(openColumn - 1, openColumn) : "[";
        if (line > openLine || problem.endsWith("<stream end>")) {
            return at(
                    openLine,
                    openColumn,
                    "the bracket " + bracket + " opens here and is not closed",
                    "close it with " + (bracket.equals("{") ? "}" : "]") + ", or put the whole text in quotes");
        }
        return at(
                line,
                column,
                "the list in brackets cannot be read from here on",
                "put one comma between its texts, and quotes around a text that has a comma, colon or bracket");
    }

    private static Mistake stray(
            String problem, YamlSource source, int line, int column, @Nullable TokenStreamLocation last) {
        String before = source.line(line)
                .substring(0, Math.min(column - 1, source.line(line).length()));
        String stripped = before.stripTrailing();
        char end = stripped.isEmpty() ? ' ' : stripped.charAt(stripped.length() - 1);
        if (problem.endsWith("']'") || problem.endsWith("'}'")) {
            return at(line, column, "a bracket closes here that was never opened", "take it away, or open it before");
        }
        if (end == '"' || end == '\'') {
            if (last != null && last.getLineNr() < line) {
                return at(
                        last.getLineNr(),
                        last.getColumnNr(),
                        "a quotation mark opens here and is closed only in line " + source.fileLine(line),
                        "close it at the end of the text");
            }
            return at(
                    line,
                    column,
                    "the text goes on after its closing quotation mark",
                    quoteValue(source, line, column));
        }
        if (end == ']' || end == '}') {
            return at(line, column, "the text goes on after its closing bracket", quoteValue(source, line, column));
        }
        if (problem.endsWith("'-'")) {
            return at(
                    line,
                    column,
                    "a line of a list stands among keys",
                    "give the list a key of its own, or indent this line like the text above");
        }
        if (problem.endsWith("'?'")) {
            return at(
                    line, column, "a key stands among the lines of a list", "begin the line with a hyphen, or move it");
        }
        if (problem.endsWith("':'")) {
            return at(line, column, "a colon stands here without a key", "write the key before it");
        }
        return at(
                line,
                column,
                "this line is not indented like the lines that it belongs to",
                "begin the lines of one level in the same column");
    }

    private static Mistake unclear(int line, int column) {
        return at(line, column, "this cannot be read", "look at its quotation marks, brackets, colons and indentation");
    }

    private static Mistake at(int line, int column, String message, String remedy) {
        return new Mistake(Rule.YAML_SYNTAX, line, column, message, remedy);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String asKey() {
        return "write it as a key, a colon, a space and a text, such as headline: Bridge reopens";
    }

    /** The line as it ought to be, if the text at that column is all that follows the key. */
    private static String quoteValue(YamlSource source, int line, int column) {
        Matcher pair = KEY_AND_TEXT.matcher(source.line(line));
        if (!pair.matches() || pair.start(3) > column - 1) {
            return "put the text in quotes";
        }
        // A list in brackets has texts of its own, unless it is a Markdown link.
        if (pair.group(3).matches("[\\[{].*") && !pair.group(3).matches("\\[.*\\]\\(.*")) {
            return "put the text in quotes";
        }
        return "put the text in quotes: " + pair.group(2) + ": "
                + quoted(pair.group(3).stripTrailing());
    }

    /** A text in quotes that need no escape, as far as there are any. */
    private static String quoted(String text) {
        char first = text.charAt(0);
        boolean wrapped =
                text.length() > 2 && (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        String plain = wrapped ? text.substring(1, text.length() - 1) : text;
        return plain.indexOf('"') < 0 && plain.indexOf('\\') < 0
                ? '"' + plain + '"'
                : '\'' + plain.replace("'", "''") + '\'';
    }
}
