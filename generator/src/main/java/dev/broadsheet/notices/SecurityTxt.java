package dev.broadsheet.notices;

import dev.broadsheet.model.Notices.Security;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Whom to tell of a weakness, RFC 9116. */
public final class SecurityTxt {
    /** RFC 9116, section 2.5.5, wants less than a year; whole months, so that the file changes once in a month. */
    private static final int MONTHS = 11;

    private SecurityTxt() {}

    /**
     * The file, which stays the same for a month.
     *
     * @param now the build's clock
     * @param languages BCP 47 tags, the most useful first
     * @param address where the file itself lies, absolute
     */
    public static String of(Security security, Instant now, List<String> languages, URI address) {
        List<String> lines = new ArrayList<>();
        security.contacts().forEach(contact -> lines.add("Contact: " + contact));
        lines.add("Expires: " + expires(now));
        lines.add("Preferred-Languages: " + String.join(", ", languages));
        if ("https".equals(address.getScheme())) {
            lines.add("Canonical: " + address);
        }
        if (security.policy() != null) {
            lines.add("Policy: " + security.policy());
        }
        return String.join("\n", lines) + "\n";
    }

    /** The last second of the month that is eleven months ahead. */
    static Instant expires(Instant now) {
        return month(now)
                .plusMonths(MONTHS + 1)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .minusSeconds(1);
    }

    /** When a build will write another file than now. */
    public static Instant changes(Instant now) {
        return month(now).plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static YearMonth month(Instant now) {
        return YearMonth.from(now.atZone(ZoneOffset.UTC));
    }
}
