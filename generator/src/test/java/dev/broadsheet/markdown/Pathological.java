package dev.broadsheet.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Kinds of text that were made to bring parsers down: cmark's families, and small ones that brought flexmark down. */
record Pathological(String name, IntFunction<String> text) {
    /** Each can be made as large as one likes; the number is about the number of characters. */
    static List<Pathological> families() {
        return Arrays.asList(
                of("nested strong emphasis", n -> "*a **a ".repeat(n / 14) + "b" + " a** a*".repeat(n / 14)),
                of("many emphasis closers", n -> "a_ ".repeat(n / 3)),
                of("many emphasis openers", n -> "_a ".repeat(n / 3)),
                of("many link closers", n -> "a]".repeat(n / 2)),
                of("many link openers", n -> "[a".repeat(n / 2)),
                of("mismatched openers and closers", n -> "*a_ ".repeat(n / 4)),
                of("issue 389", n -> "*a ".repeat(n / 8) + "_a*_ ".repeat(n / 8)),
                of("openers and closers that are multiples of three", n -> "a**b" + "c* ".repeat(n / 3)),
                of("link openers and emphasis closers", n -> "[ a_".repeat(n / 4)),
                of("brackets and round brackets", n -> "[ (](".repeat(n / 5)),
                of("images in images", n -> "![[]()".repeat(n / 6)),
                of("hard link and emphasis", n -> "**x [a*b**c*](d)\n\n".repeat(n / 18)),
                of("nested brackets", n -> "[".repeat(n / 2) + "a" + "]".repeat(n / 2)),
                of("nested block quotes", n -> "> ".repeat(n / 2) + "a"),
                of("deeply nested lists", Pathological::deepLists),
                of("NUL", n -> "abc\0de\0".repeat(n / 7)),
                of("backticks", Pathological::backticks),
                of("unclosed links with angle brackets", n -> "[a](<b".repeat(n / 6)),
                of("unclosed links", n -> "[a](b".repeat(n / 5)),
                of("unclosed comments", n -> "</" + "<!--".repeat(n / 4)),
                of("empty lines in nested lists", n -> "- ".repeat(n / 3) + "x" + "\n".repeat(n / 3)),
                of("empty lines in quoted nested lists", n -> "> " + "- ".repeat(n / 4) + "x\n" + ">\n".repeat(n / 4)),
                of("emphasis in deep block quotes", n -> ">".repeat(n / 3) + "a*".repeat(n / 3)),
                of("colliding labels", Pathological::collisions),
                of("nested inlines", n -> "*".repeat(n / 2) + "a" + "*".repeat(n / 2)),
                of("backslashes in a label", n -> "[a][" + "\\".repeat(n - 4)),
                of("many underscores", n -> "_".repeat(n)),
                of("a long comment", n -> "x <!--" + "y ".repeat(n / 2) + "-->"),
                of("a long title", n -> "[a](b \"" + "c ".repeat(n / 2) + "\")"),
                of("a tag with many attributes", n -> "x <a" + " b".repeat(n / 2) + ">"),
                of("a long address in a definition", n -> "[l]: https://example.org/" + "x".repeat(n)),
                of("many definitions", n -> IntStream.range(0, n / 10)
                        .mapToObj(i -> "[" + i + "]: u\n")
                        .collect(Collectors.joining())),
                of("unclosed titles", n -> "[a](b \"".repeat(n / 7)),
                of("unclosed round titles", n -> "[a](b (".repeat(n / 7)),
                of("unclosed entities", n -> "&a".repeat(n / 2)),
                of("unclosed attributes", n -> "<a b=\"".repeat(n / 6)),
                of("open round brackets", n -> "[a](" + "(".repeat(n)),
                of("many single quotation marks", n -> "'a ".repeat(n / 3)),
                of("many quotation marks", n -> "\"a ".repeat(n / 3)),
                of("addresses", n -> "http://a.b/(".repeat(n / 12)),
                of("at signs", n -> "a@".repeat(n / 2)),
                of("a wide table", n -> "|a".repeat(n / 4) + "\n" + "|-".repeat(n / 4)),
                of("footnotes", n -> "[^1]".repeat(n / 4) + "\n\n[^1]: x"),
                of("unclosed footnotes", n -> "[^".repeat(n / 2)),
                of("many headings", n -> "# a\n".repeat(n / 4)),
                of("open tags", n -> "<b>".repeat(n / 3)),
                of("open divisions", n -> "<div>\n".repeat(n / 6)),
                of("open fences", n -> ":::factbox a\n".repeat(n / 13)),
                of("ever longer fences", Pathological::longerFences),
                of("fences", n -> ":::keypoints\n- a\n:::\n".repeat(n / 21)),
                of("fences of one name", n -> ":::factbox a\na\n:::\n".repeat(n / 19)),
                of("lines of colons", n -> ":::\n".repeat(n / 4)),
                of("a line of colons", ":"::repeat),
                of("fences that nobody knows", n -> ":::a\n:::\n".repeat(n / 9)),
                of("fences in quotations", n -> "> :::qa\n\n".repeat(n / 10)),
                of("events", n -> ":::timeline\n" + "- **2019** a\n".repeat(n / 13) + ":::"),
                of("pictures in a gallery", n -> ":::gallery\n" + "![](a.png)\n".repeat(n / 11) + ":::"),
                of("pictures", n -> "![](a.png)\n".repeat(n / 11)));
    }

    private static Pathological of(String name, IntFunction<String> text) {
        return new Pathological(name, text);
    }

    private static String deepLists(int size) {
        int lines = (int) Math.sqrt(size);
        return IntStream.range(0, lines).mapToObj(i -> "  ".repeat(i) + "* a\n").collect(Collectors.joining());
    }

    private static String longerFences(int size) {
        int lines = (int) Math.sqrt(2.0 * size);
        return IntStream.range(3, lines).mapToObj(i -> ":".repeat(i) + "qa\n").collect(Collectors.joining());
    }

    private static String backticks(int size) {
        int runs = (int) Math.sqrt(2.0 * size);
        return IntStream.range(1, runs).mapToObj(i -> "e" + "`".repeat(i)).collect(Collectors.joining());
    }

    /** Labels whose hash codes are the same: "Aa" and "BB". */
    private static String collisions(int size) {
        return IntStream.range(0, size / 40)
                .mapToObj(i -> {
                    StringBuilder label = new StringBuilder();
                    for (int bit = 0; bit < 16; bit++) {
                        label.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                    }
                    return "[" + label + "]: /u\n";
                })
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name;
    }
}
