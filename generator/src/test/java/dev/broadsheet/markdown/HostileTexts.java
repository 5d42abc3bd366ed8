package dev.broadsheet.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every text that was made to bring a parser down, in the sizes that its makers chose. */
public final class HostileTexts {
    private static final int USUAL_SIZE = 100_000;

    /** About as many characters as cmark's own tests have, where that is not the usual size. */
    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("nested strong emphasis", 910_000),
            Map.entry("many emphasis closers", 195_000),
            Map.entry("many emphasis openers", 195_000),
            Map.entry("many link closers", 130_000),
            Map.entry("many link openers", 130_000),
            Map.entry("mismatched openers and closers", 200_000),
            Map.entry("issue 389", 160_000),
            Map.entry("openers and closers that are multiples of three", 150_000),
            Map.entry("link openers and emphasis closers", 200_000),
            Map.entry("brackets and round brackets", 400_000),
            Map.entry("images in images", 960_000),
            Map.entry("deeply nested lists", 1_000_000),
            Map.entry("backticks", 12_500_000),
            Map.entry("unclosed links with angle brackets", 180_000),
            Map.entry("unclosed links", 150_000),
            Map.entry("unclosed comments", 1_200_000),
            Map.entry("empty lines in nested lists", 90_000),
            Map.entry("empty lines in quoted nested lists", 120_000),
            Map.entry("emphasis in deep block quotes", 300_000),
            Map.entry("colliding labels", 2_000_000),
            Map.entry("nested inlines", 120_000),
            Map.entry("lines of colons", 400_000));

    private HostileTexts() {}

    /** The texts by names that files can have. */
    public static Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        for (Pathological family : Pathological.families()) {
            int size = SIZES.getOrDefault(family.name(), USUAL_SIZE);
            texts.put(
                    family.name().replace(' ', '-').toLowerCase(Locale.ROOT),
                    family.text().apply(size));
        }
        if (!texts.keySet()
                .containsAll(SIZES.keySet().stream()
                        .map(name -> name.replace(' ', '-').toLowerCase(Locale.ROOT))
                        .toList())) {
            throw new IllegalStateException("a size of a family that there is not");
        }
        // The small ones, each as small as it was when it brought flexmark down.
        texts.put("small-underscores", "_".repeat(1_800));
        texts.put("small-comment", "x <!--" + "y".repeat(1_800) + "-->");
        texts.put("small-title", "[a](b \"" + "c".repeat(1_560) + "\")");
        texts.put("small-lists", "- ".repeat(421));
        texts.put("small-brackets", "[ (](".repeat(372));
        texts.put("small-attributes", "<a" + " b=\"c\"".repeat(480) + ">");
        texts.put("small-backslashes", "[a][" + "\\".repeat(44));
        texts.put("small-rules", "- ".repeat(5_000));
        texts.put("small-address", "[l]: https://example.org/" + "x".repeat(2_000));
        texts.put("small-angle-brackets", "[a](<b".repeat(6_700));
        texts.put("small-images", "![[]()".repeat(6_700));
        return texts;
    }
}
