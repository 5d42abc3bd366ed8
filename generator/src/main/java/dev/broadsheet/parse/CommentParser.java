package dev.broadsheet.parse;

import dev.broadsheet.model.Comment;
import dev.broadsheet.model.Publication;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlReader;
import dev.broadsheet.yaml.YamlText;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads comments as Staticman writes them: {@code _id}, {@code _parent}, {@code name}, {@code url}, {@code message} and
 * {@code date}. Any other key, such as the reader's e-mail address or its hash, is passed over unread. Asked from any
 * thread.
 */
public final class CommentParser {
    private static final List<String> REQUIRED = List.of("name", "message", "date");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.:-]{1,100}");
    private static final Pattern EPOCH = Pattern.compile("[0-9]{9,10}|[0-9]{12,13}");
    private static final Pattern PAGE = Pattern.compile("(?i)https?://[^\\s\"<>\\\\]{1,500}");
    /** Control characters, and what is no character at all: no page may hold them. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}&&[^\n\t]]");

    private static final int MILLISECONDS = 12;
    private static final int LONGEST_NAME = 100;

    private final Publication publication;

    public CommentParser(Publication publication) {
        this.publication = publication;
    }

    /**
     * Reads one comment.
     *
     * @param text with lines that end in LF
     * @param file as problems name it; its name is the comment's id when nothing else is
     * @return null when it cannot be shown, which has then been reported as no more than a bad comment
     */
    public @Nullable Letter parse(String text, String file, Problems problems) {
        Problems own = new Problems();
        YamlMap map = YamlReader.readMap(text, file, 1, own);
        Letter letter = map == null ? null : new Reader(file, own).letter(map);
        for (Problem found : own.sorted()) {
            Rule rule = found.rule() == Rule.COMMENT_TOO_LONG ? found.rule() : Rule.BAD_COMMENT;
            problems.report(rule, found.place(), found.message(), found.remedy());
        }
        return own.sorted().isEmpty() ? letter : null;
    }

    /** One file at a time. */
    private final class Reader {
        private final String file;
        private final Problems problems;
        private final Strict strict;

        Reader(String file, Problems problems) {
            this.file = file;
            this.problems = problems;
            this.strict = new Strict(file, problems);
        }

        @Nullable
        Letter letter(YamlMap map) {
            REQUIRED.forEach(key -> require(map, key));
            YamlPair written = map.get("_id");
            String name = printable(strict.text(map, "name"));
            String message = message(map);
            Instant date = date(map);
            String given = strict.text(map, "_id");
            String id = given == null ? stem() : given;
            Place place = given == null || written == null
                    ? Place.of(file)
                    : written.value().place(file);
            if (!ID.matcher(id).matches()) {
                problems.report(
                        Rule.BAD_COMMENT,
                        place,
                        "\"" + id + "\" cannot be the id of a comment",
                        "give it an _id of letters, digits and hyphens, a UUID for example");
            }
            if (name != null && name.length() > LONGEST_NAME) {
                strict.report(
                        Rule.BAD_COMMENT,
                        map,
                        "the name has " + name.length() + " characters, and " + LONGEST_NAME + " are the limit",
                        "ask the reader for a shorter one");
            }
            YamlPair answers = map.get("_parent");
            String parent = strict.text(map, "_parent");
            if (name == null || message == null || date == null) {
                return null;
            }
            return new Letter(
                    new Comment(file, id, parent, name, url(map), message, date),
                    place,
                    answers == null ? place : answers.value().place(file));
        }

        private void require(YamlMap map, String key) {
            YamlPair pair = map.get(key);
            boolean blank = pair != null
                    && pair.value() instanceof YamlText text
                    && text.text().isBlank();
            if (pair != null && !blank && !pair.value().isAbsent()) {
                return;
            }
            List<String> others = map.byKey().keySet().stream()
                    .filter(other -> !REQUIRED.contains(other))
                    .toList();
            problems.report(
                    Rule.BAD_COMMENT,
                    pair == null ? new Place(file, 1, 1) : pair.value().place(file),
                    "\"" + key + "\" is missing",
                    Similar.to(key, others)
                            .map(other -> "rename \"" + other + "\", if that is meant")
                            .orElse("complete the comment or take the file away"));
        }

        private @Nullable String message(YamlMap map) {
            YamlPair pair = map.get("message");
            YamlText scalar = pair == null ? null : strict.scalar("message", pair.value());
            if (scalar == null) {
                return null;
            }
            String lines = scalar.text().replace("\r\n", "\n").replace('\r', '\n');
            String message = INVISIBLE.matcher(lines).replaceAll("").strip();
            int limit = publication.participation().limit();
            if (message.length() > limit) {
                strict.report(
                        Rule.COMMENT_TOO_LONG,
                        scalar,
                        "the message has " + message.length() + " characters, and " + limit + " are the limit",
                        "ask the reader for a shorter one, or raise comments.limit in site.yml");
            }
            return message;
        }

        private @Nullable Instant date(YamlMap map) {
            YamlPair pair = map.get("date");
            String written = pair == null ? null : strict.text("date", pair.value());
            if (pair == null || written == null) {
                return null;
            }
            if (EPOCH.matcher(written).matches()) {
                long number = Long.parseLong(written);
                return written.length() < MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            }
            try {
                return NewsDate.parse(written, publication.timeZone());
            } catch (NewsDate.Impossible impossible) {
                strict.refuse(Rule.BAD_COMMENT, "date", pair.value(), impossible.remedy());
                return null;
            }
        }

        /** Readers write what they like here: whatever is no page of the web is left out. */
        private @Nullable String url(YamlMap map) {
            YamlPair pair = map.get("url");
            return pair != null
                            && pair.value() instanceof YamlText text
                            && PAGE.matcher(text.text().strip()).matches()
                    ? text.text().strip()
                    : null;
        }

        private @Nullable String printable(@Nullable String text) {
            return text == null ? null : INVISIBLE.matcher(text).replaceAll("").strip();
        }

        private String stem() {
            String name = file.substring(file.lastIndexOf('/') + 1);
            return name.substring(0, name.lastIndexOf('.'));
        }
    }
}
