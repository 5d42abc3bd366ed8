package dev.broadsheet;

import dev.broadsheet.cache.RenditionCache;
import dev.broadsheet.cache.RenditionCache.Kept;
import dev.broadsheet.hosts.Tally;
import dev.broadsheet.images.Album;
import dev.broadsheet.images.Darkroom;
import dev.broadsheet.images.UnreadablePictureException;
import dev.broadsheet.images.Webp;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Picture.Format;
import dev.broadsheet.model.Recipe;
import dev.broadsheet.plan.PlannedRendition;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.workers.Failure;
import dev.broadsheet.workers.Workers;
import dev.broadsheet.write.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that every rendition that the site names is there: as the last build published it, from the cache, or developed. A
 * picture is decoded once for all of its renditions, and not at all when they are there.
 */
final class PhotoDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoDesk.class);
    /** For one picture; the largest that are allowed take some seconds on a slow machine. */
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private static final Duration NEWS = Duration.ofSeconds(5);

    private final Album album;
    private final Originals originals;
    private final Darkroom darkroom = new Darkroom(Runtime.getRuntime().maxMemory() / 2);
    private final RenditionCache cache;
    private final int threads;
    private final Tally tally;
    private final @Nullable Publisher publisher;
    private final Problems problems;

    /**
     * @param originals who knows whose the pictures are
     * @param threads how many pictures at once
     * @param publisher null when nothing is to be written
     */
    PhotoDesk(
            Album album,
            Originals originals,
            RenditionCache cache,
            int threads,
            Tally tally,
            @Nullable Publisher publisher,
            Problems problems) {
        this.album = album;
        this.originals = originals;
        this.cache = cache;
        this.threads = threads;
        this.tally = tally;
        this.publisher = publisher;
        this.problems = problems;
    }

    /** A picture and what is to be made of it. */
    private record Job(Picture picture, List<PlannedRendition> renditions) {}

    /**
     * Publishes renditions, and reports each picture of which none can be made.
     *
     * @param all that the site names; one may be named more than once
     * @param asked where renditions were asked for
     * @return how many pictures were developed
     */
    int see(Collection<PlannedRendition> all, Place asked) {
        try (Workers workers = new Workers(threads, DEADLINE)) {
            List<Job> open =
                    workers.map(jobs(all), job -> Optional.of(open(job)), (job, failure) -> Optional.of(job)).stream()
                            .flatMap(Optional::stream)
                            .filter(job -> !job.renditions().isEmpty())
                            .toList();
            if (open.stream().anyMatch(PhotoDesk::becomesWebp) && !Webp.isThere()) {
                problems.report(
                        Rule.BAD_SETTING,
                        asked,
                        "pictures are to become WebP, and on this machine nothing writes it",
                        "build on Linux with glibc, macOS or Windows, where files can be run from the folder for temporary"
                                + " files, or set images.renditions to none");
                return 0;
            }
            Progress progress = new Progress(open.size());
            workers.map(open, job -> develop(job, progress), this::stuck);
            if (publisher != null) {
                cache.prune();
            }
            return open.size();
        }
    }

    private static boolean becomesWebp(Job job) {
        return job.renditions().stream()
                .anyMatch(rendition -> rendition.recipe().kind() == Recipe.Kind.WEBP);
    }

    /** One for each picture, whatever the number of files that hold it; always in the same order. */
    private static List<Job> jobs(Collection<PlannedRendition> all) {
        Map<String, PlannedRendition> byPath = new TreeMap<>();
        all.forEach(rendition -> byPath.put(rendition.path(), rendition));
        Map<String, List<PlannedRendition>> byPicture = new TreeMap<>();
        byPath.values().forEach(rendition -> byPicture
                .computeIfAbsent(rendition.picture().digest(), digest -> new ArrayList<>())
                .add(rendition));
        return byPicture.values().stream()
                .map(renditions -> new Job(renditions.get(0).picture(), renditions))
                .toList();
    }

    /** The same without what is there already. */
    private Job open(Job job) {
        return new Job(
                job.picture(),
                job.renditions().stream()
                        .filter(rendition -> !isThere(rendition))
                        .toList());
    }

    private boolean isThere(PlannedRendition rendition) {
        Optional<Kept> found = cache.find(print(rendition));
        if (found.isEmpty()) {
            return false;
        }
        Kept kept = found.get();
        if (publisher == null) {
            tally.add(rendition.path(), kept.size());
            return true;
        }
        cache.touch(kept);
        if (publisher.keep(rendition.path(), kept.digest(), kept.size())) {
            tally.add(rendition.path(), kept.size());
            return true;
        }
        Optional<byte[]> bytes = cache.read(kept);
        bytes.ifPresent(sound -> publish(rendition, sound));
        return bytes.isPresent();
    }

    private boolean develop(Job job, Progress progress) {
        try {
            if (publisher == null) {
                prove(job);
            } else {
                develop(job);
            }
        } catch (UnreadablePictureException e) {
            report(job.picture(), e.reason());
        }
        progress.step();
        return true;
    }

    private void develop(Job job) throws UnreadablePictureException {
        Map<String, PlannedRendition> wanted = new TreeMap<>();
        job.renditions().forEach(rendition -> wanted.put(print(rendition), rendition));
        List<Recipe> recipes = wanted.values().stream()
                .map(PlannedRendition::recipe)
                .distinct()
                .toList();
        List<byte[]> developed = darkroom.develop(album.file(job.picture()), job.picture(), recipes);
        Map<String, byte[]> finished = new HashMap<>();
        wanted.forEach((print, rendition) -> {
            byte[] plain = developed.get(recipes.indexOf(rendition.recipe()));
            byte[] credited = originals
                    .imprint(rendition.picture())
                    .into(plain, Format.valueOf(rendition.recipe().kind().name()));
            cache.keep(print, credited);
            finished.put(print, credited);
        });
        job.renditions()
                .forEach(rendition -> publish(rendition, Objects.requireNonNull(finished.get(print(rendition)))));
    }

    /** Whether a picture can be decoded shows in its smallest rendition as well; a check keeps nothing. */
    private void prove(Job job) throws UnreadablePictureException {
        Recipe smallest = job.renditions().stream()
                .map(PlannedRendition::recipe)
                .min(Comparator.comparingInt(Recipe::width))
                .orElseThrow();
        darkroom.develop(album.file(job.picture()), job.picture(), List.of(smallest));
    }

    /** A rendition says whose the picture is, and so is another one when that is said in other words. */
    private String print(PlannedRendition rendition) {
        return originals.imprint(rendition.picture()).print(rendition.recipe().print(rendition.picture()));
    }

    private void publish(PlannedRendition rendition, byte[] bytes) {
        tally.add(rendition.path(), bytes.length);
        if (publisher != null) {
            try {
                publisher.write(rendition.path(), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean stuck(Job job, Failure failure) {
        report(job.picture(), "takes too long to be read");
        return false;
    }

    private void report(Picture picture, String reason) {
        problems.report(
                Rule.UNREADABLE_PICTURE,
                Place.of(album.named(picture)),
                "the picture " + reason,
                "save it again as JPEG, PNG, WebP or GIF");
    }

    /** Says how far it is, every few seconds of a long wait. */
    private static final class Progress {
        private final int all;
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicLong said = new AtomicLong(System.nanoTime());

        Progress(int all) {
            this.all = all;
        }

        void step() {
            int count = done.incrementAndGet();
            long now = System.nanoTime();
            long before = said.get();
            if (now - before >= NEWS.toNanos() && count < all && said.compareAndSet(before, now)) {
                LOG.info("{} of {} pictures", count, all);
            }
        }
    }
}
