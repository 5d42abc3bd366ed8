package dev.broadsheet;

import dev.broadsheet.model.Origin;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.source.ArticleFile;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlReader;

/** Where a key stands in its file. Looked up only when something is wrong with it, so that no article carries its places. */
final class KeyPlaces {
    private final ContentFolder content;

    KeyPlaces(ContentFolder content) {
        this.content = content;
    }

    /** The place of a front matter key, or of the whole front matter when the key is spelt in another way. */
    Place of(Origin origin, String... spellings) {
        Problems known = new Problems();
        ArticleFile file = content.read(origin.path(), known);
        YamlMap map = file == null
                ? null
                : YamlReader.readMap(file.frontMatter(), file.file(), file.frontMatterLine(), known);
        for (String spelling : spellings) {
            YamlPair pair = map == null ? null : map.get(spelling);
            if (pair != null) {
                return new Place(origin.file(), pair.key().line(), pair.key().column());
            }
        }
        return new Place(origin.file(), 1, 1);
    }
}
