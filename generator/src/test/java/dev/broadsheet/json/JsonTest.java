package dev.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static final JsonMapper READER = JsonMapper.shared();

    @Test
    void valuesAreWrittenInTheirOrder() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", "text");
        value.put("a", List.of(1, 2L, 0.5, true, Map.of()));
        value.put("none", null);

        assertThat(Json.of(value)).isEqualTo("{\"z\":\"text\",\"a\":[1,2,0.5,true,{}],\"none\":null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "]]> <!-- --> <![CDATA[ &amp; &",
                "\"quoted\" 'single' back\\slash /slash/",
                "line\u2028paragraph\u2029next\u0085",
                "bell\u0007 delete\u007F null\0 escape\u001B tab\t feed\n",
                "\u202Eright to left\u202C \u200Fmark \u061C",
                "emoji \uD83D\uDE00 family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "${7*7} <#if> {{ }} %s",
                "\uFEFFmark and \uFFFE\uFFFF"
            })
    void textCannotBreakOutAndComesBackAsItWas(String text) {
        String json = Json.of(Map.of(text, List.of(text)));

        assertThat(json)
                .doesNotContain("<", ">", "&", "\u2028", "\u2029")
                .doesNotContainPattern("[\\x00-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]");
        assertThat(READER.readValue(json, new TypeReference<Map<String, List<String>>>() {}))
                .isEqualTo(Map.of(text, List.of(text)));
    }

    @Test
    void everyCharacterOfTheFirstPlaneComesBackAsItWas() {
        String all = IntStream.range(0, 0x10000)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(READER.readValue(Json.of(all), String.class)).isEqualTo(all);
    }

    @Test
    void halfOfAPairIsReplaced() {
        String halves = new String(new char[] {'a', 0xD83D, 'b', 0xDE00, 0xD83D, 0xDE00, 0xD83D});

        assertThat(Json.of(halves)).isEqualTo("\"a\uFFFDb\uFFFD\uD83D\uDE00\uFFFD\"");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (Object odd : Arrays.asList(Double.NaN, new Object(), 'c')) {
            assertThatIllegalArgumentException().isThrownBy(() -> Json.of(odd));
        }
    }
}
