package dev.broadsheet.outside;

import java.time.LocalDate;

/**
 * What another site said of an address.
 *
 * @param asked the day on which it was asked
 * @param status of HTTP; 0 when nobody answered
 */
public record Answer(LocalDate asked, int status) {
    /** Whether the page is gone for certain: other refusals may only be meant for machines. */
    public boolean isDead() {
        return status == 0 || status == 404 || status == 410;
    }
}
