package dev.broadsheet.plan;

import dev.broadsheet.hosts.Redirect;
import dev.broadsheet.language.Slugs;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Recipe;
import dev.broadsheet.model.StandingPage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Where everything of an edition lies. An address begins with a slash and says nothing of the path below which the site is
 * hosted; {@link #href} and {@link #absolute} add that.
 */
public final class Addresses {
    /** Where browsers learn how to install the newspaper. */
    static final String MANIFEST = "/manifest.webmanifest";

    private static final String PICTURES = "/pictures/";
    /** Letters of a digest that tell two files of one name apart. */
    private static final int FINGERPRINT = 10;

    private final Publication publication;
    private final Language language;
    private final String prefix;

    Addresses(Edition edition) {
        this.publication = edition.publication();
        this.language = edition.language();
        this.prefix = edition.prefix();
    }

    String front() {
        return prefix + "/";
    }

    /** An article in another language than its edition lies below that language's tag, so translations never meet. */
    String of(Article article) {
        LocalDate day = day(article);
        String path = publication
                .permalink()
                .replace("{section}", article.section().id())
                .replace("{yyyy}", fourDigits(day.getYear()))
                .replace("{MM}", twoDigits(day.getMonthValue()))
                .replace("{dd}", twoDigits(day.getDayOfMonth()))
                .replace("{slug}", article.slug())
                .replace("{language}", lowerTag(article.language()));
        return prefixFor(article.language()) + path;
    }

    String of(StandingPage page) {
        return prefixFor(page.language()) + "/" + page.slug() + "/";
    }

    String section(String id) {
        return prefix + "/" + id + "/";
    }

    String topic(String id) {
        return topics() + id + "/";
    }

    String topics() {
        return prefix + "/topics/";
    }

    String author(String id) {
        return authors() + id + "/";
    }

    String authors() {
        return prefix + "/authors/";
    }

    String corrections() {
        return prefix + "/corrections/";
    }

    String archive() {
        return prefix + "/archive/";
    }

    String month(YearMonth month) {
        return prefix + "/" + fourDigits(month.getYear()) + "/" + twoDigits(month.getMonthValue()) + "/";
    }

    String day(LocalDate day) {
        return month(YearMonth.from(day)) + twoDigits(day.getDayOfMonth()) + "/";
    }

    String partners() {
        return prefix + "/partners/";
    }

    String partner(String id) {
        return partners() + id + "/";
    }

    String sitemap() {
        return prefix + "/sitemap.xml";
    }

    String sitemapPart(String name) {
        return prefix + "/sitemaps/" + name + ".xml";
    }

    /** News sitemap {@code number}, counted from 1 for that of the newest stories. */
    String newsSitemap(int number) {
        return prefix + "/news-sitemap" + (number == 1 ? "" : "-" + number) + ".xml";
    }

    /** Page {@code number} of the archive of whatever lies at {@code front}, counted from 1 for the oldest. */
    String archivePage(String front, int number) {
        return front + "page/" + number + "/";
    }

    /** Hosts that know the nearest page for what is missing find one below each language's own tag. */
    String missing(Language in) {
        return prefixFor(in) + "/404.html";
    }

    /** The path that is asked for, with the base path, percent-encoding undone. */
    String fromRoot(String address) {
        return publication.basePath() + address;
    }

    /** The redirect of an address within the site to another. */
    Redirect redirect(String from, String to, int status) {
        return redirectTo(from, href(to), status);
    }

    /**
     * @param to percent-encoded, with the base path, or absolute
     */
    Redirect redirectTo(String from, String to, int status) {
        return new Redirect(fromRoot(from), SitePlan.path(from), to, status);
    }

    /** A picture beside an article gets its content's hash, one that is copied as it is stays where it is. */
    public static String of(Picture picture) {
        if (picture.root() == Picture.Root.STATIC) {
            return "/" + picture.path();
        }
        int dot = picture.path().lastIndexOf('.');
        String ending = dot < 0 ? "" : picture.path().substring(dot).toLowerCase(Locale.ROOT);
        return PICTURES + stem(picture) + "." + picture.digest().substring(0, FINGERPRINT) + ending;
    }

    /** What is made of a picture has another address whenever its bytes may be others. */
    static String of(Picture picture, Recipe recipe) {
        return PICTURES + stem(picture) + "-" + recipe.width() + "x" + recipe.height() + "."
                + recipe.print(picture).substring(0, FINGERPRINT) + "."
                + recipe.kind().extension();
    }

    private static String stem(Picture picture) {
        String name = picture.path().substring(picture.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = Slugs.of(dot < 0 ? name : name.substring(0, dot));
        return stem.isEmpty() ? "picture" : stem;
    }

    /** The address as an attribute has it, below the site's base path. */
    String href(String address) {
        return publication.basePath() + Percent.encode(address);
    }

    /** The address as other sites write it. */
    String absolute(String address) {
        return publication.url() + Percent.encode(address.substring(1));
    }

    /** The same of what {@link #href} gave. */
    String absoluteHref(String href) {
        return absolute("/") + href.substring(publication.basePath().length() + 1);
    }

    LocalDate day(Article article) {
        return LocalDate.ofInstant(article.published(), publication.timeZone());
    }

    private String prefixFor(Language of) {
        return of.equals(language) ? prefix : "/" + lowerTag(of);
    }

    private static String lowerTag(Language of) {
        return of.tag().toLowerCase(Locale.ROOT);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
