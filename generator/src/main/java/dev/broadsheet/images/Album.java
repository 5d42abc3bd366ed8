package dev.broadsheet.images;

import dev.broadsheet.images.Finding.Ambiguous;
import dev.broadsheet.images.Finding.Found;
import dev.broadsheet.images.Finding.Missing;
import dev.broadsheet.images.Finding.Unreadable;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Picture.Root;
import dev.broadsheet.model.PictureLimits;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.Extensions;
import dev.broadsheet.source.SafePath;
import dev.broadsheet.source.StaticFolder;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every picture file of the newsroom, found by the names that editors give. Each file is read once, however many
 * articles show it. Safe for use from many threads.
 */
public final class Album {
    private static final int NAMED_NEAR = 3;

    private final ContentFolder content;
    private final StaticFolder staticFiles;
    private final PictureLimits limits;
    /** Composed form of a path to the path as it is on disk: macOS may decompose what an editor types composed. */
    private final Map<String, String> contentPaths = new HashMap<>();

    private final Map<String, String> staticPaths = new HashMap<>();
    private final Map<String, List<String>> staticNames = new HashMap<>();
    private final Map<String, Finding> opened = new ConcurrentHashMap<>();

    /** Knows what was found in the two folders; opens nothing yet. */
    public Album(ContentFolder content, StaticFolder staticFiles, PictureLimits limits) {
        this.content = content;
        this.staticFiles = staticFiles;
        this.limits = limits;
        content.files().forEach(path -> contentPaths.put(composed(path), path));
        for (String path : staticFiles.files()) {
            staticPaths.put(composed(path), path);
            staticNames
                    .computeIfAbsent(composed(lastName(path)), name -> new ArrayList<>())
                    .add(path);
        }
    }

    /**
     * The picture that an article means: a file beside it (or by relative path within the content folder), else one
     * below the static folder by its path, else, for a bare file name, the only one of that name below the static
     * folder.
     *
     * @param article below the content folder: {@code local/bridge.md}
     * @param reference as written in a link or in front matter, percent-encoded or not; one that begins with a slash
     *     means the static folder
     */
    public Finding find(String article, String reference) {
        return locate(article, reference, false)
                .or(() -> locate(article, reference, true))
                .orElseGet(() -> new Missing(near(article, reference)));
    }

    /** Where a picture's file lies on this machine. */
    public Path file(Picture picture) {
        return picture.root() == Root.CONTENT ? content.file(picture.path()) : staticFiles.file(picture.path());
    }

    /** The files that were named as pictures and are none, as problems name them. */
    public Set<String> unreadable() {
        return opened.values().stream()
                .flatMap(finding -> finding instanceof Unreadable no ? Stream.of(no.file()) : Stream.of())
                .collect(Collectors.toSet());
    }

    /** The file as problems name it: {@code content/local/bridge.jpg}. */
    public String named(Picture picture) {
        return picture.root() == Root.CONTENT ? content.named(picture.path()) : staticFiles.named(picture.path());
    }

    private Optional<Finding> locate(String article, String reference, boolean encoded) {
        if (reference.startsWith("/")) {
            return below(staticPaths, "", reference.substring(1), encoded).map(path -> open(Root.STATIC, path));
        }
        Optional<String> beside = below(contentPaths, article, reference, encoded);
        if (beside.isPresent()) {
            return beside.map(path -> open(Root.CONTENT, path));
        }
        Optional<String> shared = below(staticPaths, "", reference, encoded);
        if (shared.isPresent()) {
            return shared.map(path -> open(Root.STATIC, path));
        }
        List<String> namesakes = resolve("", reference, encoded)
                .map(path -> staticNames.getOrDefault(path, List.of()))
                .orElse(List.of());
        return switch (namesakes.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(open(Root.STATIC, namesakes.get(0)));
            default ->
                Optional.of(
                        new Ambiguous(namesakes.stream().map(path -> "/" + path).toList()));
        };
    }

    private static Optional<String> below(Map<String, String> paths, String from, String reference, boolean encoded) {
        return resolve(from, reference, encoded).map(paths::get);
    }

    private static Optional<String> resolve(String from, String reference, boolean encoded) {
        return (encoded ? SafePath.resolve(from, reference) : SafePath.join(from, reference)).map(Album::composed);
    }

    private Finding open(Root root, String path) {
        return opened.computeIfAbsent(root + "/" + path, key -> {
            Path file = root == Root.CONTENT ? content.file(path) : staticFiles.file(path);
            try {
                PictureFile read = PictureFile.read(file, Extensions.of(path), limits);
                return new Found(new Picture(
                        root,
                        path,
                        read.digest(),
                        read.length(),
                        read.width(),
                        read.height(),
                        read.format(),
                        read.moving(),
                        read.transparent(),
                        read.notes()));
            } catch (UnreadablePictureException e) {
                return new Unreadable(root == Root.CONTENT ? content.named(path) : staticFiles.named(path), e.reason());
            }
        });
    }

    /** References to pictures whose file names resemble the one that is missing, the most alike first. */
    private List<String> near(String article, String reference) {
        Map<String, String> references = new HashMap<>();
        String folder = article.substring(0, article.lastIndexOf('/') + 1);
        staticFiles.files().stream()
                .filter(Extensions::isPicture)
                .forEach(path -> references.put(composed(lastName(path)), "/" + path));
        content.files().stream()
                .filter(path -> Extensions.isPicture(path) && path.startsWith(folder))
                .forEach(path -> references.put(composed(lastName(path)), path.substring(folder.length())));
        return Likeness.nearest(composed(lastName(reference)), references.keySet(), NAMED_NEAR).stream()
                .map(name -> references.getOrDefault(name, name))
                .toList();
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String composed(String path) {
        return Normalizer.isNormalized(path, Normalizer.Form.NFC)
                ? path
                : Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
