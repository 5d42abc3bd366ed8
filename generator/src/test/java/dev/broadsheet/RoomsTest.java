package dev.broadsheet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house. Move one when the code shows a better one, here and in CONTRIBUTING.md. */
class RoomsTest {
    private static final String HOUSE = House.NAME;
    private static final JavaClasses CODE = House.code();

    private static final List<Room> ROOMS = List.of(
            room("model"),
            room("problem"),
            room("page"),
            room("workers"),
            room("cache").rooms("problem", "source", "workers").libraries("org.slf4j"),
            room("json").libraries("tools.jackson.core"),
            room("language").rooms("model", "page").libraries("com.ibm.icu"),
            room("yaml").rooms("model", "problem").libraries("tools.jackson", "org.snakeyaml"),
            room("images")
                    .rooms("model", "problem", "source")
                    .libraries(
                            "com.adobe.internal.xmp",
                            "com.drew",
                            "com.luciad",
                            "com.twelvemonkeys",
                            "javax.imageio",
                            "javax.xml.stream"),
            room("markdown")
                    .rooms("language", "model", "page", "problem")
                    .libraries("com.vladsch.flexmark", "org.nibor.autolink", "org.owasp"),
            room("settings").rooms("language", "model", "problem", "source", "yaml"),
            room("theme").rooms("language", "model", "problem"),
            room("source").rooms("model", "problem"),
            room("parse")
                    .rooms("language", "model", "problem", "settings", "source", "yaml")
                    .withoutFiles(),
            room("check").rooms("language", "model", "problem").withoutFiles(),
            room("feeds").rooms("json", "markdown", "model", "page").withoutFiles(),
            room("exports").rooms("feeds", "json", "markdown", "page").withoutFiles(),
            room("hosts").rooms("json", "model").withoutFiles(),
            room("notices").rooms("json", "model").withoutFiles(),
            room("metadata")
                    .rooms("json", "language", "markdown", "model", "page")
                    .withoutFiles(),
            room("plan")
                    .rooms("exports", "feeds", "hosts", "language", "metadata", "model", "notices", "page", "problem")
                    .withoutFiles(),
            room("render").rooms("language", "page", "problem", "theme").libraries("freemarker"),
            room("write").rooms("source", "workers").libraries("org.slf4j"),
            room("outside").rooms("workers"),
            room("links")
                    .rooms("images", "markdown", "model", "page", "plan", "problem", "source")
                    .withoutFiles(),
            room("desk").rooms("problem"),
            room("schema").rooms("json", "model", "problem", "settings").withoutFiles(),
            room("diary").rooms("feeds", "model", "notices", "plan").withoutFiles(),
            room("report").rooms("diary", "problem").libraries("tools.jackson"),
            room("maven")
                    .rooms("diary", "problem", "report", "settings", "")
                    .libraries("org.apache.maven", "org.slf4j"));

    /** What brings in files, however it is spelled. */
    private static final Set<String> FILES = Stream.of(Files.class, File.class, RandomAccessFile.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    /**
     * One package and what it may touch beside the JDK.
     *
     * @param rooms by name; the empty name is the contents page
     */
    private record Room(String name, Set<String> rooms, Set<String> libraries, boolean files) {
        Room rooms(String... names) {
            return new Room(name, Set.of(names), libraries, files);
        }

        Room libraries(String... packages) {
            return new Room(name, rooms, Set.of(packages), files);
        }

        Room withoutFiles() {
            return new Room(name, rooms, libraries, false);
        }

        String[] mayTouch() {
            List<String> packages = new ArrayList<>(List.of("java..", "org.jspecify..", inside(name)));
            rooms.forEach(room -> packages.add(room.isEmpty() ? HOUSE : inside(room)));
            libraries.forEach(library -> packages.add(library + ".."));
            return packages.toArray(String[]::new);
        }
    }

    private static Room room(String name) {
        return new Room(name, Set.of(), Set.of(), true);
    }

    private static String inside(String room) {
        return HOUSE + "." + room + "..";
    }

    @Test
    void everyRoomStandsInTheTable() {
        Set<String> standing = CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(HOUSE))
                .map(name -> name.substring(HOUSE.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(standing).isEqualTo(ROOMS.stream().map(Room::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void contributorsReadTheSameTable() throws IOException {
        Map<String, Set<String>> told = Files.readAllLines(Path.of("..", "CONTRIBUTING.md")).stream()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length > 3 && cells[1].startsWith(" `"))
                .collect(Collectors.toMap(cells -> names(cells[1]).first(), cells -> names(cells[3])));
        Map<String, Set<String>> held = ROOMS.stream()
                .collect(Collectors.toMap(Room::name, room -> room.rooms().stream()
                        .map(name -> name.isEmpty() ? "Generator" : name)
                        .collect(Collectors.toSet())));

        assertThat(told).isEqualTo(held);
    }

    private static SortedSet<String> names(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> everyRoomTouchesOnlyWhatTheTableNames() {
        return ROOMS.stream()
                .map(room -> dynamicTest(room.name(), () -> classes()
                        .that()
                        .resideInAPackage(inside(room.name()))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(room.mayTouch())
                        .check(CODE)));
    }

    @TestFactory
    Stream<DynamicTest> whoInterpretsOrDecidesTouchesNoFile() {
        return ROOMS.stream()
                .filter(room -> !room.files())
                .map(room -> dynamicTest(room.name(), () -> noClasses()
                        .that()
                        .resideInAPackage(inside(room.name()))
                        .should()
                        .dependOnClassesThat(describe(
                                "open files",
                                type -> FILES.contains(type.getName())
                                        || type.getName().startsWith("java.io.File")
                                        || type.getPackageName().equals("java.nio.channels")))
                        .check(CODE)));
    }

    @Test
    void noRoomNeedsARoomThatNeedsIt() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void onlyTheContentsPageKnowsEveryStage() {
        Set<String> outside = Set.of(HOUSE, HOUSE + ".maven");
        Set<String> knowing = CODE.stream()
                .filter(type -> Stream.of("parse", "plan", "render", "write")
                        .allMatch(stage -> touches(type, HOUSE + "." + stage)))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(knowing).isSubsetOf(outside);
    }

    private static boolean touches(JavaClass type, String packageName) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(packageName));
    }
}
