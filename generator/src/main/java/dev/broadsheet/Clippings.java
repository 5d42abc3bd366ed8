package dev.broadsheet;

import dev.broadsheet.feeds.Cut;
import dev.broadsheet.feeds.Feed;
import dev.broadsheet.feeds.FeedWriter;
import dev.broadsheet.feeds.Told;
import dev.broadsheet.page.Text;
import dev.broadsheet.plan.PlannedFeed;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stories as feeds tell them. Each is written when its page is set, the only time at which its text is at hand, and lies on
 * disk until the feeds are printed: memory holds none of it, however many topics and authors have a feed. Used by many
 * hands at once.
 */
final class Clippings implements AutoCloseable {
    private final Map<Clipping, Place> places = new ConcurrentHashMap<>();
    private final AtomicLong end = new AtomicLong();
    private final Path file;
    private volatile FileChannel channel;

    private Clippings(Path file) throws IOException {
        this.file = file;
        this.channel = opened();
    }

    /** With a file of its own, which goes when it is closed. */
    static Clippings open() throws IOException {
        return new Clippings(Files.createTempFile("broadsheet", ".clippings"));
    }

    /**
     * Keeps a story for every feed that tells it.
     *
     * @param path of the story's file
     * @param told null when no feed does
     */
    void keep(String path, @Nullable Told told, Text text) {
        if (told != null) {
            told.write(text, (cut, bytes) -> places.put(new Clipping(path, cut), write(bytes)));
        }
    }

    /** Whether a story was kept as feeds of that cut tell it. */
    boolean has(String path, Cut cut) {
        return places.containsKey(new Clipping(path, cut));
    }

    /** The whole feed. A story whose page could not be set, which was reported, is not in it. */
    byte[] feed(PlannedFeed planned) {
        Feed feed = planned.feed().get();
        return FeedWriter.of(planned.cut().format())
                .feed(
                        feed,
                        feed.stories().stream()
                                .map(path -> places.get(new Clipping(path, planned.cut())))
                                .filter(Objects::nonNull)
                                .map(this::read)
                                .toList());
    }

    private Place write(byte[] bytes) {
        Place place = new Place(end.getAndAdd(bytes.length), bytes.length);
        move(ByteBuffer.wrap(bytes), (open, buffer) -> open.write(buffer, place.start() + buffer.position()));
        return place;
    }

    private byte[] read(Place place) {
        ByteBuffer buffer = ByteBuffer.allocate(place.length());
        move(buffer, (open, rest) -> open.read(rest, place.start() + rest.position()));
        return buffer.array();
    }

    private interface Move {
        int some(FileChannel open, ByteBuffer buffer) throws IOException;
    }

    private void move(ByteBuffer buffer, Move move) {
        try {
            while (buffer.hasRemaining()) {
                FileChannel open = channel;
                try {
                    if (move.some(open, buffer) < 0) {
                        throw new EOFException(file.toString());
                    }
                } catch (ClosedByInterruptException interrupted) {
                    throw interrupted;
                } catch (ClosedChannelException closed) {
                    reopen(open);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java closes a channel under all hands when one of them is interrupted, as one is that missed its deadline. */
    private synchronized void reopen(FileChannel closed) throws IOException {
        if (channel == closed) {
            channel = opened();
        }
    }

    private FileChannel opened() throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    private record Clipping(String path, Cut cut) {}

    /**
     * Where one lies in the file.
     *
     * @param start in bytes
     * @param length in bytes
     */
    private record Place(long start, int length) {}
}
