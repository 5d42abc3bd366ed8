package dev.broadsheet.source;

import dev.broadsheet.model.Origin;
import dev.broadsheet.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The newsroom's folder of articles: what lies in it, and how it is read. Every path is below the folder, with forward
 * slashes. Safe for use from many threads.
 */
public final class ContentFolder {
    private final Path folder;
    private final String name;
    private final List<String> articles;
    private final List<String> pages;
    private final List<String> files;
    private final List<String> comments;
    private final List<String> ratings;

    private ContentFolder(Path folder, String name, List<String> all) {
        this.folder = folder;
        this.name = name;
        this.comments = select(all, ContentFolder::isComment);
        this.ratings = select(all, path -> !isComment(path) && isRating(path));
        List<String> own = select(all, path -> !isComment(path) && !isRating(path));
        this.pages = select(own, path -> isMarkdown(path) && path.startsWith("pages/"));
        this.articles = select(own, path -> isMarkdown(path) && !path.startsWith("pages/"));
        this.files = select(own, path -> !isMarkdown(path));
    }

    /**
     * Finds every file in it. Hidden files and folders (their name begins with a full stop) are passed over.
     *
     * @param folder absolute; must exist
     * @param name as problems name it: {@code content}
     * @throws IOException when the folder itself cannot be walked
     */
    public static ContentFolder scan(Path folder, String name, Problems problems) throws IOException {
        Path real = folder.toRealPath();
        List<String> all = FolderWalk.files(
                real,
                name,
                own -> own.startsWith("."),
                path -> !isComment(path) && (isMarkdown(path) || Extensions.isPicture(path)),
                problems);
        return new ContentFolder(real, name, all);
    }

    /** Markdown outside {@code pages/}, sorted. */
    public List<String> articles() {
        return articles;
    }

    /** Markdown below {@code pages/}: standing pages such as About, sorted. */
    public List<String> pages() {
        return pages;
    }

    /** Everything that is not Markdown, above all pictures, sorted. */
    public List<String> files() {
        return files;
    }

    /** Everything within a folder {@code comments}: what readers wrote, sorted. */
    public List<String> comments() {
        return comments;
    }

    /** YAML within a folder {@code ratings}: how readers answered whether they like an article, sorted. */
    public List<String> ratings() {
        return ratings;
    }

    /** Where a file lies on this machine. */
    public Path file(String path) {
        return FileNames.below(folder, path);
    }

    /** A file as problems name it: {@code content/local/bridge.md}. */
    public String named(String path) {
        return name + "/" + path;
    }

    /**
     * Reads an article or a standing page as far as its front matter; the text after it is judged and let go.
     *
     * @return null when it cannot be used, which has then been reported
     */
    public @Nullable ArticleFile read(String path, Problems problems) {
        return TextFile.bytes(file(path), named(path), problems)
                .map(text -> ArticleFile.cut(path, named(path), text, problems))
                .orElse(null);
    }

    /**
     * The text after the front matter, normalised as in {@link #read}.
     *
     * @throws UncheckedIOException when the file vanished or is not the one that was read before
     */
    public String readBody(Origin origin) {
        try {
            byte[] text = TextFile.normalised(Files.readAllBytes(file(origin.path())));
            if (!TextFile.digest(text).equals(origin.digest())) {
                throw new IOException(origin.file() + " was changed while the site was built; build again");
            }
            String body = ArticleFile.after(text, origin.bodyLine());
            return origin.stets().isEmpty() ? body : StetMarks.without(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComment(String path) {
        return path.startsWith("comments/") || path.contains("/comments/");
    }

    private static boolean isRating(String path) {
        boolean below = path.startsWith("ratings/") || path.contains("/ratings/");
        return below && Extensions.isYaml(path);
    }

    private static boolean isMarkdown(String path) {
        return Extensions.of(path).equals("md");
    }

    private static List<String> select(List<String> paths, Predicate<String> wanted) {
        return paths.stream().filter(wanted).toList();
    }
}
