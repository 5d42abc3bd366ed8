package dev.broadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A small newsroom where somebody changes something all the time: the same somebody for the same seed. */
final class BusyDesk {
    private static final int DAYS_OF_A_WEEK = 5;

    private final Map<String, Runnable> edits = new LinkedHashMap<>();
    private final Deque<String> deck;
    private final Chance chance;
    private final Path output;
    private final Path cache;
    private final StoryDesk stories;
    private final CacheMishaps mishaps;
    private Path folder;
    private Newsroom files;

    private Map<String, String> filesBefore = Map.of();
    private Map<String, Map<String, String>> storiesBefore = Map.of();
    private Hour hourBefore;
    private Hour hour = new Hour(Chance.START, false, false);

    /** What a build is told beside the files. */
    private record Hour(Instant now, boolean drafts, boolean keepGoing) {}

    /**
     * @param desk a folder for everything: the newsroom, its output, its cache
     */
    BusyDesk(Path desk, long seed) {
        this.chance = new Chance(seed);
        this.folder = desk.resolve("newsroom");
        this.output = desk.resolve("www");
        this.cache = desk.resolve("cache");
        this.files = Newsroom.minimal(folder).file("templates/.keep", "");
        this.stories = new StoryDesk(() -> files, chance);
        this.mishaps = new CacheMishaps(cache, output, desk.resolve("shelf"), chance);
        stories.kinds(edits::put);
        new HouseDesk(() -> folder, () -> files, stories, chance).kinds(edits::put);
        mishaps.kinds(edits::put);
        edits.put("time passed", () -> hour = at(Instant.parse(chance.day())));
        edits.put("time passed to the very instant", () -> hour = at(Instant.parse(stories.turningPoint())));
        edits.put(
                "time passed until just before an instant",
                () -> hour = at(Instant.parse(stories.turningPoint()).minusMillis(1)));
        edits.put("drafts shown or not", () -> hour = new Hour(hour.now(), !hour.drafts(), hour.keepGoing()));
        edits.put("errors passed over or not", () -> hour = new Hour(hour.now(), hour.drafts(), !hour.keepGoing()));
        edits.put("nothing", () -> {});
        edits.put("every file's time changed", this::touch);
        edits.put("a text edited behind its time and size", this::sneak);
        edits.put("the newsroom moved to another folder", this::move);
        hourBefore = hour;
        deck = new ArrayDeque<>(shuffled(seed));
    }

    /** Five seeds in a row share an order of which each begins elsewhere, so that together they know every kind. */
    private List<String> shuffled(long seed) {
        List<String> kinds = new ArrayList<>(edits.keySet());
        Collections.shuffle(kinds, new Random(seed / DAYS_OF_A_WEEK));
        Collections.rotate(kinds, Math.toIntExact(seed % DAYS_OF_A_WEEK * kinds.size() / DAYS_OF_A_WEEK));
        return kinds;
    }

    /** What may be edited, in words. */
    Set<String> kinds() {
        return edits.keySet();
    }

    /** Changes something, and says what. */
    String edit() {
        String kind = deck.remove();
        deck.add(kind);
        filesBefore = Newsroom.files(folder);
        storiesBefore = stories.snapshot();
        hourBefore = hour;
        edits.get(kind).run();
        return kind;
    }

    /** Takes the last edit back. */
    void undo() {
        Newsroom.files(folder).keySet().forEach(files::without);
        filesBefore.forEach((path, bytes) -> files.file(path, bytes.getBytes(ISO_8859_1)));
        stories.restore(storiesBefore);
        hour = hourBefore;
    }

    /** The newsroom as it goes on from its last output and its cache, with a number of threads left to chance. */
    Newsroom goingOn() {
        return newsroom(output, cache).into(output, chance.one(List.of(1, 2, 8)));
    }

    /** The newsroom as it builds into a folder without any past. */
    Newsroom anew(Path elsewhere) {
        return newsroom(elsewhere.resolve("www"), elsewhere.resolve("cache"));
    }

    private Newsroom newsroom(Path into, Path keeping) {
        return files.at(hour.now().toString())
                .with(folder.resolve("templates"), hour.drafts(), hour.keepGoing())
                .into(into, 1)
                .keeping(keeping);
    }

    private Hour at(Instant now) {
        return new Hour(now, hour.drafts(), hour.keepGoing());
    }

    private void touch() {
        Newsroom.files(folder).keySet().forEach(path -> setTime(folder.resolve(path), Chance.START));
    }

    private void sneak() {
        Path file = folder.resolve("content").resolve(stories.oneArticle());
        try {
            FileTime time = Files.getLastModifiedTime(file);
            String text = Files.readString(file);
            Files.writeString(file, text.replace("Text", "Word").replace("text", "word"));
            Files.setLastModifiedTime(file, time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move() {
        try {
            Path elsewhere = folder.resolveSibling("newsroom-" + chance.number());
            Files.move(folder, elsewhere);
            folder = elsewhere;
            files = Newsroom.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void setTime(Path file, Instant time) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
