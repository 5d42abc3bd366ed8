package dev.broadsheet.studio;

import static dev.broadsheet.studio.Face.Beard.FULL;
import static dev.broadsheet.studio.Face.Beard.NONE;
import static dev.broadsheet.studio.Face.Beard.SHORT;
import static dev.broadsheet.studio.Face.Beard.STUBBLE;

import java.util.function.Consumer;

/** The sitters of the paper, each before a place that is out of focus. */
final class Portraits {

    private Portraits() {}

    private static void sit(Canvas c, int blur, Consumer<Canvas> place, Face face) {
        place.accept(c);
        Blur.soften(c.image, blur);
        Portrait.paint(c, face);
    }

    static void amina(Canvas c) {
        sit(
                c,
                7,
                Backdrops::street,
                new Face(
                        "6b4128",
                        Hair.Cut.BRAIDS,
                        "1f1614",
                        NONE,
                        false,
                        Clothes.Kind.COAT_SCARF,
                        "33415a",
                        "d09a2c",
                        0.45,
                        0,
                        0.75,
                        0.92,
                        true));
    }

    static void tomas(Canvas c) {
        sit(
                c,
                6,
                Backdrops::cranes,
                new Face(
                        "c99468",
                        Hair.Cut.SHORT,
                        "2a2120",
                        SHORT,
                        true,
                        Clothes.Kind.JACKET,
                        "263554",
                        "d9dde0",
                        -0.5,
                        0.35,
                        0.35,
                        1.04,
                        false));
    }

    static void ingrid(Canvas c) {
        sit(
                c,
                6,
                Backdrops::breakwater,
                new Face(
                        "f2cdb0",
                        Hair.Cut.TIED,
                        "c9a263",
                        NONE,
                        false,
                        Clothes.Kind.COAT,
                        "4a4f58",
                        "e6e2d8",
                        0.55,
                        0.1,
                        0.15,
                        0.94,
                        true));
    }

    static void peter(Canvas c) {
        sit(
                c,
                7,
                Backdrops::benches,
                new Face(
                        "5f3b25",
                        Hair.Cut.CROP,
                        "2b2726",
                        STUBBLE,
                        false,
                        Clothes.Kind.SHIRT_TIE,
                        "ece7dc",
                        "6e1f2f",
                        -0.35,
                        0.6,
                        0.5,
                        1.08,
                        false));
    }

    static void leila(Canvas c) {
        sit(
                c,
                7,
                Backdrops::shelves,
                new Face(
                        "d6a177",
                        Hair.Cut.CURLS,
                        "1d1718",
                        NONE,
                        false,
                        Clothes.Kind.BLOUSE,
                        "1f7a7a",
                        "1f7a7a",
                        -0.4,
                        0.12,
                        0.6,
                        0.93,
                        true));
    }

    static void sam(Canvas c) {
        sit(
                c,
                7,
                Backdrops::stand,
                new Face(
                        "f3cba8",
                        Hair.Cut.SHORT,
                        "b5602a",
                        STUBBLE,
                        false,
                        Clothes.Kind.RAIN_JACKET,
                        "2f6b47",
                        "e3c044",
                        0.4,
                        0,
                        0.8,
                        1.0,
                        false));
    }

    static void noor(Canvas c) {
        sit(
                c,
                6,
                Backdrops::lighthouse,
                new Face(
                        "c08a5e",
                        Hair.Cut.HEADSCARF,
                        "6e2c55",
                        NONE,
                        false,
                        Clothes.Kind.COAT,
                        "dccfb8",
                        "efe8da",
                        -0.3,
                        0.15,
                        0.55,
                        0.95,
                        true));
    }

    static void joan(Canvas c) {
        sit(
                c,
                20,
                Backdrops::wall,
                new Face(
                        "efc4a6",
                        Hair.Cut.BOB,
                        "e6e3dd",
                        NONE,
                        false,
                        Clothes.Kind.PULLOVER_STRAP,
                        "26262b",
                        "8a2f2a",
                        0.35,
                        0.8,
                        0.5,
                        0.98,
                        true));
    }

    static void mayor(Canvas c) {
        sit(
                c,
                7,
                Backdrops::officeWindow,
                new Face(
                        "ecc0a0",
                        Hair.Cut.PIXIE,
                        "a9a7a4",
                        NONE,
                        false,
                        Clothes.Kind.JACKET,
                        "24473a",
                        "e9e0d0",
                        -0.45,
                        0.6,
                        0.2,
                        0.97,
                        true));
    }

    static void hallam(Canvas c) {
        sit(
                c,
                3,
                Backdrops::tideChart,
                new Face(
                        "e9bd9b",
                        Hair.Cut.PIXIE,
                        "c4bfb6",
                        NONE,
                        true,
                        Clothes.Kind.JUMPER,
                        "3f7a52",
                        "3f7a52",
                        0.4,
                        0.5,
                        0.7,
                        0.96,
                        true));
    }

    static void tarrant(Canvas c) {
        sit(
                c,
                6,
                Backdrops::hangingNets,
                new Face(
                        "dba687",
                        Hair.Cut.FLAT_CAP,
                        "e8e4dc",
                        FULL,
                        false,
                        Clothes.Kind.WORK_JACKET,
                        "2f4f7f",
                        "b9b09c",
                        -0.45,
                        1,
                        0.65,
                        1.06,
                        false));
    }
}
