package dev.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.problem.Problems;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MishapsTest {
    @TestFactory
    Stream<DynamicTest> whatIsWrongIsToldAndItsRemedyHelps() throws IOException {
        return Mishap.readAll().stream()
                .map(mishap -> DynamicTest.dynamicTest(mishap.title(), () -> {
                    Problems before = new Problems();
                    assertThat(Courier.parse(mishap.path(), mishap.before(), before))
                            .isNull();
                    assertThat(Courier.told(before)).isEqualTo(mishap.says());
                    Problems after = new Problems();
                    assertThat(Courier.parse(mishap.path(), mishap.after(), after))
                            .isNotNull();
                    assertThat(Courier.told(after)).isEmpty();
                }));
    }

    @Test
    void thereAreAtLeastSixtyOfThem() throws IOException {
        List<Mishap> all = Mishap.readAll();
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all.stream().map(Mishap::title)).doesNotHaveDuplicates();
    }
}
