package dev.broadsheet.parse;

import dev.broadsheet.model.Votes;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads how readers answered: a file that counts answers, {@code yes: 12} and {@code no: 3}, or one that holds a single
 * answer as Staticman writes it, {@code rating: yes}. Asked from any thread.
 */
public final class VotesParser {
    private static final List<String> COUNTS = List.of("yes", "no");
    private static final Map<String, Votes> ANSWERS = Map.of("yes", new Votes(1, 0), "no", new Votes(0, 1));
    private static final String ANSWER = "rating";
    private static final int MOST = 100_000_000;

    private final Addressee addressee;

    /** What one file adds to the votes of an article. */
    public record Counted(String article, Votes votes) {}

    /**
     * @param addressee knows which article a file is meant for
     */
    public VotesParser(Addressee addressee) {
        this.addressee = addressee;
    }

    /**
     * Reads one file.
     *
     * @param path below the content folder
     * @return null when it cannot be counted, which has then been reported as no more than a bad rating
     */
    public @Nullable Counted parse(String path, String text, String file, Problems problems) {
        Problems own = new Problems();
        YamlMap map = YamlReader.readMap(text, file, 1, own);
        Counted counted = map == null ? null : counted(path, map, file, own);
        for (Problem found : own.sorted()) {
            problems.report(Rule.BAD_RATING, found.place(), found.message(), found.remedy());
        }
        return own.sorted().isEmpty() ? counted : null;
    }

    private @Nullable Counted counted(String path, YamlMap map, String file, Problems problems) {
        Strict strict = new Strict(file, problems);
        YamlPair answer = map.get(ANSWER);
        Votes votes = answer == null ? tally(map, strict) : strict.choice(ANSWER, answer.value(), ANSWERS);
        if (votes == null) {
            if (!problems.hasErrors()) {
                problems.report(
                        Rule.BAD_RATING,
                        Place.of(file),
                        "this counts no answers",
                        "write \"yes: 12\" and \"no: 3\", or \"rating: yes\" for a single one");
            }
            return null;
        }
        String article = answer == null ? addressee.ofTally(path) : addressee.ofVote(path);
        if (article == null) {
            problems.report(
                    Rule.BAD_RATING,
                    Place.of(file),
                    "no article is meant by this",
                    "name it like the article's file, below a folder ratings beside it, or take it away");
        }
        return article == null ? null : new Counted(article, votes);
    }

    private static @Nullable Votes tally(YamlMap map, Strict strict) {
        strict.unknownKeys(map, COUNTS);
        return COUNTS.stream().noneMatch(map.byKey()::containsKey)
                ? null
                : new Votes(number(map, "yes", strict), number(map, "no", strict));
    }

    private static int number(YamlMap map, String key, Strict strict) {
        YamlPair pair = map.get(key);
        Integer number = pair == null ? null : strict.number(key, pair.value(), 0, MOST);
        return number == null ? 0 : number;
    }
}
