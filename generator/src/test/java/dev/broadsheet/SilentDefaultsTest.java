package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Nothing depends on when, where or under which settings of a machine it runs, unless the code says so. */
class SilentDefaultsTest {
    private static final JavaClasses CODE = House.code();
    private static final JavaClasses TRESPASSER = new ClassFileImporter().importClasses(Trespasser.class);

    @Test
    void onlyTheGoalsReadTheClock() {
        assertThat(calls(CODE, "maven", SilentDefaultsTest::readsTheClock)).isEmpty();
        assertThat(calls(TRESPASSER, "", SilentDefaultsTest::readsTheClock)).hasSize(4);
    }

    @Test
    void localeZoneAndCharsetAreAlwaysSaid() {
        assertThat(calls(CODE, "", SilentDefaultsTest::takesADefaultOfTheMachine))
                .isEmpty();
        assertThat(calls(TRESPASSER, "", SilentDefaultsTest::takesADefaultOfTheMachine))
                .hasSize(8);
    }

    @Test
    void onlyTheWorkersStartThreads() {
        assertThat(calls(CODE, "workers", SilentDefaultsTest::startsThreads)).isEmpty();
        assertThat(calls(TRESPASSER, "", SilentDefaultsTest::startsThreads)).hasSize(3);
    }

    /** Where a call stands that is not allowed outside one room. */
    private static List<String> calls(JavaClasses code, String room, Predicate<AccessTarget> forbidden) {
        String home = House.NAME + "." + room;
        return code.stream()
                .filter(type -> room.isEmpty() || !type.getPackageName().equals(home))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> forbidden.test(access.getTarget()))
                .map(Object::toString)
                .toList();
    }

    private static boolean startsThreads(AccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean starts = Set.of("<init>", "start", "ofVirtual", "ofPlatform").contains(target.getName());
        return owner.getName().equals("java.util.concurrent.Executors")
                || (owner.isAssignableTo(Thread.class) && starts)
                || Set.of("parallelStream", "parallel", "supplyAsync", "runAsync")
                        .contains(target.getName());
    }

    private static boolean readsTheClock(AccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean ofTime = owner.getPackageName().startsWith("java.time");
        return (ofTime && target.getName().equals("now"))
                || (owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system"))
                || (owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && target.getName().equals("<init>") && takes(target));
    }

    private static boolean takesADefaultOfTheMachine(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "getDefault" -> owner.isEquivalentTo(Locale.class) || owner.isEquivalentTo(TimeZone.class);
            case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
            case "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "defaultCharset" -> owner.isEquivalentTo(Charset.class);
            case "toLowerCase", "toUpperCase", "getBytes" -> owner.isEquivalentTo(String.class) && takes(target);
            case "formatted" -> owner.isEquivalentTo(String.class);
            case "format" -> owner.isEquivalentTo(String.class) && takes(target, String.class, Object[].class);
            case "ofPattern" -> takes(target, String.class);
            case "<init>" -> owner.isEquivalentTo(String.class) && takes(target, byte[].class);
            default -> false;
        };
    }

    private static boolean takes(AccessTarget target, Class<?>... parameters) {
        return target instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                        .equals(Arrays.stream(parameters).map(Class::getName).toList());
    }

    /** Does everything that is forbidden, so that the rules are seen to work. */
    @SuppressWarnings("unused")
    private static final class Trespasser {
        private final Object clocks = List.of(Instant.now(), Clock.systemUTC(), System.currentTimeMillis(), new Date());
        private final Object machines = List.of(
                Locale.getDefault(),
                TimeZone.getDefault(),
                ZoneId.systemDefault(),
                Charset.defaultCharset(),
                "I".toLowerCase(),
                String.format("%d", 1),
                "%d".formatted(1),
                new String("a".getBytes(StandardCharsets.UTF_8)));
        private final Object threads = List.of(
                new Thread(() -> {}),
                List.of(1).parallelStream(),
                java.util.concurrent.Executors.newCachedThreadPool());
    }
}
