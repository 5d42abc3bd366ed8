package dev.broadsheet;

import dev.broadsheet.model.Origin;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.settings.FrontMatterSettings;
import dev.broadsheet.source.ArticleFile;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.TextFile;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlReader;
import dev.broadsheet.yaml.YamlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in its file. Looked up only when something is wrong with it, so that no article carries its
 * places.
 */
final class KeyPlaces {
    private static final List<String> FLAT = List.of("imageCaption", "imageCredit", "imageAlt");

    private final ContentFolder content;
    private final FrontMatterSettings settings;

    KeyPlaces(ContentFolder content, FrontMatterSettings settings) {
        this.content = content;
        this.settings = settings;
    }

    /** The place of what stands under a key, however the newsroom spells it; the first line when nothing does. */
    Place of(Origin origin, String key) {
        YamlPair pair = pair(origin, key);
        return pair == null ? new Place(origin.file(), 1, 0) : pair.value().place(origin.file());
    }

    /**
     * The place of the words for a picture: its own under captions, or the flat ones of the lead picture.
     *
     * @param otherwise where the picture is named; null for a lead picture
     */
    Place ofCaption(Origin origin, String picture, @Nullable Place otherwise) {
        YamlPair captions = pair(origin, "captions");
        YamlPair own = below(captions == null ? null : captions.value(), picture);
        own = own != null ? own : below(captions == null ? null : captions.value(), lastName(picture));
        for (String key : otherwise == null ? FLAT : List.<String>of()) {
            own = own != null ? own : pair(origin, key);
        }
        return own != null ? own.key().place(origin.file()) : otherwise == null ? of(origin, "image") : otherwise;
    }

    private @Nullable YamlPair pair(Origin origin, String key) {
        Problems known = new Problems();
        ArticleFile file = content.read(origin.path(), known);
        YamlMap map = file == null
                ? null
                : YamlReader.readMap(file.frontMatter(), file.file(), file.frontMatterLine(), known);
        if (map != null) {
            for (YamlPair pair : map.pairs()) {
                String spelling = settings.aliases().getOrDefault(pair.name(), pair.name());
                if (FrontMatterKey.of(spelling)
                        .map(FrontMatterKey::key)
                        .filter(key::equals)
                        .isPresent()) {
                    return pair;
                }
            }
        }
        return null;
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The place of what an author's entry says under a key; the whole file when it says nothing. */
    Place ofAuthor(String authorsPath, String author, String key) {
        String file = content.named(authorsPath);
        Problems known = new Problems();
        String text = TextFile.read(content.file(authorsPath), file, known);
        YamlPair entry = below(text == null ? null : YamlReader.readMap(text, file, 1, known), author);
        YamlPair pair = entry == null ? null : below(entry.value(), key);
        return pair == null ? Place.of(file) : pair.value().place(file);
    }

    private static @Nullable YamlPair below(@Nullable YamlValue value, String key) {
        return value instanceof YamlMap map ? map.get(key) : null;
    }
}
