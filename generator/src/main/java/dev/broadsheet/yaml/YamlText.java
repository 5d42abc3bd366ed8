package dev.broadsheet.yaml;

/**
 * Any scalar: numbers, dates and words are all text until somebody asks for more.
 *
 * @param text escapes and folding undone
 * @param quoted whether it stood in quotes or in a block, so that it is text beyond doubt
 */
public record YamlText(String text, boolean quoted, int line, int column) implements YamlValue {
    @Override
    public boolean isAbsent() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String plain() {
        return text;
    }
}
