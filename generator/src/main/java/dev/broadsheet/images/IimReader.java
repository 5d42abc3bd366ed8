package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.broadsheet.model.PictureNotes.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of IPTC's Information Interchange Model 4.2, as pictures have carried them since the 1990s. Its fields have a
 * length in bytes, at which programs cut without a word.
 */
final class IimReader {
    /** The bytes that a field takes (IIM 4.2, section 6.1). */
    enum Tag {
        DATE_CREATED(55, 8, null),
        BY_LINE(80, 32, Field.CREATOR),
        HEADLINE(105, 256, Field.HEADLINE),
        CREDIT(110, 32, Field.CREDIT),
        SOURCE(115, 32, Field.SOURCE),
        COPYRIGHT(116, 128, Field.COPYRIGHT),
        CAPTION(120, 2000, Field.CAPTION);

        final int number;
        final int longest;
        final @Nullable Field field;

        Tag(int number, int longest, @Nullable Field field) {
            this.number = number;
            this.longest = longest;
            this.field = field;
        }

        static @Nullable Tag of(int number) {
            for (Tag tag : values()) {
                if (tag.number == number) {
                    return tag;
                }
            }
            return null;
        }
    }

    private static final int MARK = 0x1C;
    private static final int ENVELOPE = 1;
    private static final int APPLICATION = 2;
    private static final int CHARACTERS = 90;

    /** Section 1:90 of the standard names UTF-8 by this escape, and by those of its levels. */
    private static final Set<String> UTF_8 = Set.of("\u001b%G", "\u001b%/G", "\u001b%/H", "\u001b%/I");

    private final Map<Tag, List<byte[]>> written = new TreeMap<>();
    private boolean utf8;

    private IimReader() {}

    /** Of a damaged block as much as can be read. */
    static IimReader of(byte[] iim) {
        IimReader reader = new IimReader();
        int at = 0;
        while (at + 5 <= iim.length && iim[at] == MARK) {
            int length = ((iim[at + 3] & 0xFF) << 8) | (iim[at + 4] & 0xFF);
            int end = at + 5 + length;
            if (length >= 0x8000 || end > iim.length) {
                break;
            }
            reader.keep(iim[at + 1], iim[at + 2] & 0xFF, Arrays.copyOfRange(iim, at + 5, end));
            at = end;
        }
        return reader;
    }

    private void keep(int dataSet, int number, byte[] value) {
        Tag tag = dataSet == APPLICATION ? Tag.of(number) : null;
        if (tag != null) {
            written.computeIfAbsent(tag, first -> new ArrayList<>()).add(value);
        } else if (dataSet == ENVELOPE && number == CHARACTERS) {
            utf8 = UTF_8.contains(new String(value, ISO_8859_1));
        }
    }

    /** Every value of a field that may have several. */
    List<String> all(Tag tag) {
        return written.getOrDefault(tag, List.of()).stream().map(this::text).toList();
    }

    @Nullable
    String first(Tag tag) {
        List<byte[]> values = written.get(tag);
        return values == null ? null : text(values.get(0));
    }

    /** The fields that are so full that their end may be missing. */
    Set<Field> cut() {
        Set<Field> cut = EnumSet.noneOf(Field.class);
        written.forEach((tag, values) -> {
            if (tag.field != null && values.stream().anyMatch(value -> isFull(tag, value))) {
                cut.add(tag.field);
            }
        });
        return cut;
    }

    /** A careful program cuts before a character of several bytes, and so leaves up to three bytes free. */
    private boolean isFull(Tag tag, byte[] value) {
        boolean wide = value.length > 0 && value[value.length - 1] < 0;
        return value.length >= tag.longest - (utf8 && wide ? 3 : 0);
    }

    private String text(byte[] value) {
        return utf8 ? Spelling.ofCutUtf8(value) : Spelling.of(value);
    }
}
