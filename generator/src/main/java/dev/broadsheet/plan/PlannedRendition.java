package dev.broadsheet.plan;

import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Recipe;

/**
 * A file that is to be made of a picture.
 *
 * @param path below the output folder, with forward slashes: {@code pictures/bridge-720x480.0f3a5c7e91.webp}
 */
public record PlannedRendition(String path, Picture picture, Recipe recipe) {
    static PlannedRendition of(Picture picture, Recipe recipe) {
        return new PlannedRendition(Addresses.of(picture, recipe).substring(1), picture, recipe);
    }
}
