package dev.broadsheet.report;

import dev.broadsheet.diary.Diary;
import dev.broadsheet.diary.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What there is to expect, in lines for people and as JSON for scripts. It is for editors: it names what is withheld. */
public record DueReport(Diary diary) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** One line for each instant, in the publication's zone and in UTC, and a line of crontab for the first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (diary.since() != null) {
            lines.add(
                    diary.passed().isEmpty()
                            ? "Nothing has changed by itself since " + local(diary.since())
                            : "Since " + local(diary.since()) + " the site has changed by itself:");
            diary.passed().forEach(turn -> lines.add(line(turn)));
        }
        String end = local(diary.until()) + " (" + diary.zone() + ")";
        if (diary.turns().isEmpty()) {
            lines.add("Nothing changes by itself until " + end);
            return lines;
        }
        lines.add("The site changes by itself, looking as far as " + end + ":");
        diary.turns().forEach(turn -> lines.add(line(turn)));
        lines.add("For cron, in UTC, the first of these is: "
                + cron(diary.turns().get(0).at()));
        return lines;
    }

    /** One line for each draft whose date has come. */
    public List<String> warnings() {
        return diary.overdue().stream()
                .map(draft -> TextReport.visible(draft.file()) + " is still a draft, and was to be published on "
                        + local(draft.published()))
                .toList();
    }

    /**
     * Writes {@code due.json}.
     *
     * @param folder is made if it is not there
     */
    public void write(String version, Path folder) throws IOException {
        ObjectNode report = JSON.createObjectNode();
        report.put("generator", "Broadsheet").put("version", version);
        report.put("zone", diary.zone().getId());
        report.put("now", diary.now().toString()).put("until", diary.until().toString());
        add(report.putArray("turns"), diary.turns());
        if (diary.since() != null) {
            report.put("since", diary.since().toString());
            report.put("turned", !diary.passed().isEmpty());
            add(report.putArray("passed"), diary.passed());
        }
        ArrayNode drafts = report.putArray("overdueDrafts");
        for (Diary.Overdue draft : diary.overdue()) {
            drafts.addObject()
                    .put("file", draft.file())
                    .put("published", draft.published().toString());
        }
        ReportFiles.write(report, folder, "due.json");
    }

    private void add(ArrayNode turns, List<Turn> all) {
        for (Turn turn : all) {
            ObjectNode node = turns.addObject();
            node.put("at", turn.at().toString());
            node.put("local", turn.at().atZone(diary.zone()).toOffsetDateTime().toString());
            node.put("cron", cron(turn.at()));
            ArrayNode reasons = node.putArray("reasons");
            for (Turn.Reason reason : turn.reasons()) {
                ObjectNode one = reasons.addObject();
                one.put("kind", reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                one.put("file", reason.file());
                if (reason.partner() != null) {
                    one.put("partner", reason.partner());
                }
            }
        }
    }

    private String line(Turn turn) {
        int more = turn.reasons().size() - 1;
        String reason = TextReport.visible(turn.reasons().get(0).toString());
        return local(turn.at()) + "  " + turn.at() + "  " + reason + (more == 0 ? "" : ", and " + more + " more");
    }

    private String local(Instant at) {
        return LOCAL.format(at.atZone(diary.zone()));
    }

    /** The first whole minute that is not before the instant. */
    private static String cron(Instant at) {
        ZonedDateTime minute = at.minusNanos(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(1, ChronoUnit.MINUTES)
                .atZone(ZoneOffset.UTC);
        return minute.getMinute() + " " + minute.getHour() + " " + minute.getDayOfMonth() + " " + minute.getMonthValue()
                + " *";
    }
}
