package dev.broadsheet.studio;

/**
 * Who sits for a portrait. {@code skin}, {@code hair} and {@code cloth} are {@code rrggbb}; {@code turn} is -1 (looks
 * left) to 1; {@code age} 0 to 1; {@code smile} 0 to 1; {@code jaw} about 1, wider is heavier.
 */
record Face(
        String skin,
        Hair.Cut cut,
        String hair,
        Beard beard,
        boolean glasses,
        Clothes.Kind clothes,
        String cloth,
        String second,
        double turn,
        double age,
        double smile,
        double jaw,
        boolean woman) {

    enum Beard {
        NONE,
        STUBBLE,
        SHORT,
        FULL
    }
}
