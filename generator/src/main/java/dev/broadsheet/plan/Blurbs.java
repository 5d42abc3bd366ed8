package dev.broadsheet.plan;

import dev.broadsheet.language.Sentences;
import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Publication;
import dev.broadsheet.page.Profile;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What search results and social cards say of a page that nobody wrote a standfirst for. It names nothing that a new story
 * changes, such as a count, so that an old page keeps it.
 */
final class Blurbs {
    /** In characters, as much as search results show; with the number of a page it stays below 200. */
    private static final int MOST = 180;

    private final Wording wording;
    private final String paper;

    Blurbs(Publication publication, Wording wording) {
        this.wording = wording;
        this.paper = publication.name();
    }

    /** Of a front page whose publication says nothing of itself. */
    String front() {
        return say("front", paper);
    }

    /** Of the archive behind the front page. */
    String everything() {
        return say("everything", paper);
    }

    String section(String name) {
        return say("section", name, paper);
    }

    String topic(String name) {
        return say("topic", name, paper);
    }

    String author(String name) {
        return say("author", name, paper);
    }

    /** What the author is known for, under their name; what they wrote when that is not said. */
    String author(Profile author) {
        String bio = author.bio();
        if (bio == null) {
            return author(author.name());
        }
        return bio.contains(author.name()) ? brief(bio) : say("profile", author.name(), bio);
    }

    String day(LocalDate day) {
        return say("day", paper, wording.day(day));
    }

    String month(YearMonth month) {
        return say("month", paper, wording.month(month));
    }

    /** Of the list of months. */
    String archive() {
        return say("archive", paper);
    }

    /** Of the list of topics. */
    String topics() {
        return say("topics", paper);
    }

    /** Of the list of authors. */
    String authors() {
        return say("authors", paper);
    }

    String corrections() {
        return say("corrections", paper);
    }

    /** Of a numbered page of what a blurb tells of. */
    String page(String blurb, int number) {
        return wording.say("description.page", blurb, number);
    }

    private String say(String what, Object... arguments) {
        return brief(wording.say("description." + what, arguments));
    }

    private String brief(String text) {
        return Sentences.within(text, MOST, wording.language());
    }
}
