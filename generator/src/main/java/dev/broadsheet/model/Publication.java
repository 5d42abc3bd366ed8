package dev.broadsheet.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newspaper itself.
 *
 * @param url its absolute address, ending in a slash; it may lie below a path
 * @param permalink the pattern of an article's address: {@code /{section}/{yyyy}/{MM}/{slug}/}
 * @param perPage stories on one page of an archive
 * @param latest stories on the newest page of a section, topic or author
 * @param related related stories below an article, 0 for none
 * @param pictureSites origins of other sites whose pictures texts may show: {@code https://images.example.org}
 * @param renditions whether pages show pictures in files that are made for their layout; else each as it is
 * @param participation how readers take part; where its forms post to is what a Content-Security-Policy must let pass
 * @param style what stands around an article
 */
public record Publication(
        String name,
        @Nullable String tagline,
        @Nullable String description,
        @Nullable String copyright,
        URI url,
        Language language,
        ZoneId timeZone,
        String permalink,
        int perPage,
        int latest,
        int related,
        List<String> pictureSites,
        boolean renditions,
        Participation participation,
        Organisation organisation,
        SocialPicture socialPicture,
        HouseStyle style) {
    public Publication {
        pictureSites = List.copyOf(pictureSites);
    }

    /** The path below which the site lies, without a slash at its end: {@code /courier}, or nothing. */
    public String basePath() {
        String path = url.getPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
