package dev.broadsheet.images;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Blanks what an AVIF says of itself. Its pixels are found by their distance from the beginning, so nothing is taken out: Exif
 * and XMP are overwritten with as many empty bytes (ISO 14496-12, sections 8.11.3 and 8.11.6).
 */
final class AvifCleaner {
    private record Box(String kind, long body, long end) {}

    private record Stretch(long from, long to) {}

    private final Bytes picture;

    private AvifCleaner(Bytes picture) {
        this.picture = picture;
    }

    static Montage of(Bytes picture) throws IOException {
        List<Stretch> blanks = new ArrayList<>(new AvifCleaner(picture).spoken());
        blanks.sort(Comparator.comparingLong(Stretch::from));
        Montage montage = new Montage(picture);
        long at = 0;
        for (Stretch blank : blanks) {
            if (blank.from() >= at && blank.to() <= picture.length()) {
                montage.keep(at, blank.from()).add(new byte[(int) (blank.to() - blank.from())]);
                at = blank.to();
            }
        }
        return montage.keep(at, picture.length());
    }

    private List<Stretch> spoken() throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        for (Box meta : boxes(0, picture.length())) {
            if (meta.kind().equals("meta")) {
                List<Box> inner = boxes(meta.body() + 4, meta.end());
                Set<Long> items = new HashSet<>();
                long store = meta.end();
                for (Box box : inner) {
                    if (box.kind().equals("iinf")) {
                        items = spokenItems(box);
                    } else if (box.kind().equals("idat")) {
                        store = box.body();
                    }
                }
                for (Box box : inner) {
                    if (box.kind().equals("iloc")) {
                        stretches.addAll(places(box, items, store));
                    }
                }
            }
        }
        return stretches;
    }

    private List<Box> boxes(long from, long to) throws IOException {
        List<Box> boxes = new ArrayList<>();
        long at = from;
        while (at + 8 <= to) {
            long length = picture.fourAt(at);
            long body = at + 8;
            if (length == 1) {
                length = (picture.fourAt(at + 8) << 32) | picture.fourAt(at + 12);
                body = at + 16;
            }
            long end = length == 0 ? to : Math.min(at + length, to);
            if (end < body) {
                break;
            }
            boxes.add(new Box(picture.charsAt(at + 4, 4), body, end));
            at = end;
        }
        return boxes;
    }

    private Set<Long> spokenItems(Box list) throws IOException {
        int counter = picture.at(list.body()) == 0 ? 2 : 4;
        Set<Long> items = new HashSet<>();
        for (Box box : boxes(list.body() + 4 + counter, list.end())) {
            boolean wide = picture.at(box.body()) > 2;
            long id = number(box.body() + 4, wide ? 4 : 2);
            String type = picture.charsAt(box.body() + 4 + (wide ? 6 : 4), 4);
            if (type.equals("Exif") || type.equals("mime")) {
                items.add(id);
            }
        }
        return items;
    }

    private List<Stretch> places(Box box, Set<Long> items, long store) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        int version = picture.at(box.body());
        int sizes = picture.twoAt(box.body() + 4);
        int offsetSize = (sizes >> 12) & 15;
        int lengthSize = (sizes >> 8) & 15;
        int baseSize = (sizes >> 4) & 15;
        int indexSize = version == 0 ? 0 : sizes & 15;
        int idSize = version < 2 ? 2 : 4;
        long count = number(box.body() + 6, idSize);
        long at = box.body() + 6 + idSize;
        for (long i = 0; i < count && at < box.end(); i++) {
            long id = number(at, idSize);
            at += idSize;
            boolean stored = version > 0 && (picture.twoAt(at) & 15) == 1;
            at += version > 0 ? 4 : 2;
            long base = number(at, baseSize) + (stored ? store : 0);
            at += baseSize;
            int extents = picture.twoAt(at);
            at += 2;
            for (int j = 0; j < extents && at < box.end(); j++) {
                long from = base + number(at + indexSize, offsetSize);
                long length = number(at + indexSize + offsetSize, lengthSize);
                at += indexSize + offsetSize + lengthSize;
                if (items.contains(id) && from > 0 && length > 0 && from + length <= picture.length()) {
                    stretches.add(new Stretch(from, from + length));
                }
            }
        }
        return stretches;
    }

    private long number(long at, int size) throws IOException {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = (number << 8) | picture.at(at + i);
        }
        return number;
    }
}
