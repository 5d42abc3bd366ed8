package dev.broadsheet.render;

import dev.broadsheet.page.Page;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.theme.Theme;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts FreeMarker's exceptions into one sentence and a remedy. */
final class Failure {
    private static final String README = "compare it with the tables in the theme's README.md";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern UNKNOWN_BUILT_IN =
            Pattern.compile("Unknown built-in: \"(\\w+)\".* list of built-ins: ([\\w, ]+)");
    /** Names of classes, which are no theme author's business, and lists of every token that might follow. */
    private static final Pattern INNER =
            Pattern.compile(" ?\\(wrapper: [^)]*\\)|, but was expecting one of these patterns:.*");

    private static final Pattern ARROW = Pattern.compile("(?: The blamed expression)?: ==> (.*)$");
    /** FreeMarker's own account of the place, and the tips below its sentence. */
    private static final Pattern PLACE = Pattern.compile("\\s*\\[in template [^\\]]*]");

    private Failure() {}

    static TemplateProblem of(Exception failure, String template, Page page, Theme theme) {
        String address = page.head().canonical();
        // The innermost one knows the place: an import that fails tells of the importing line only.
        Throwable cause = innermost(failure);
        if (cause instanceof Forbidden.Refused refused) {
            return new TemplateProblem(
                    new Place(theme.file(refused.template), refused.line, refused.column),
                    refused.what + " is closed to templates",
                    "let the page's model carry what is needed",
                    address);
        }
        if (cause instanceof ParseException parse) {
            String file = parse.getTemplateName() == null ? template : parse.getTemplateName();
            Place place = new Place(
                    theme.file(file), Math.max(parse.getLineNumber(), 0), Math.max(parse.getColumnNumber(), 0));
            Matcher unknown = UNKNOWN_BUILT_IN.matcher(
                    SPACE.matcher(parse.getEditorMessage()).replaceAll(" "));
            return unknown.find()
                    ? new TemplateProblem(
                            place,
                            "there is no built-in \"?" + unknown.group(1) + "\"",
                            Similar.remedy(
                                    unknown.group(1),
                                    List.of(unknown.group(2).split("[, ]+")),
                                    "FreeMarker's manual lists all built-ins"),
                            address)
                    : new TemplateProblem(
                            place, sentence(parse.getEditorMessage()), "mend the template's syntax", address);
        }
        if (failure instanceof TemplateException broken) {
            return new TemplateProblem(place(broken, template, theme), said(broken), remedy(broken), address);
        }
        return new TemplateProblem(Place.of(theme.file(template)), sentence(failure.getMessage()), README, address);
    }

    /** Templates that call each other until the stack is full. */
    static TemplateProblem endless(String template, Page page, Theme theme) {
        return endless(
                "a macro, function or file of this template calls itself without an end",
                "let it stop at some depth",
                template,
                page,
                theme);
    }

    /** Templates that write and write. */
    static TemplateProblem tooLong(String template, Page page, Theme theme) {
        return endless(
                "this template, or one that it uses, writes without an end: a page has " + (Sheet.LONGEST >> 20)
                        + " MiB at the most",
                "look for a list such as 1.., and let it end",
                template,
                page,
                theme);
    }

    /** Templates that are still at work when nobody waits for them any more. */
    static TemplateProblem tooSlow(String template, Page page, Theme theme) {
        return endless(
                "this template, or one that it uses, does not come to an end in time",
                "look for a list such as 1.., or for lists within lists",
                template,
                page,
                theme);
    }

    private static TemplateProblem endless(String message, String remedy, String template, Page page, Theme theme) {
        return new TemplateProblem(
                Place.of(theme.file(template)), message, remedy, page.head().canonical(), true);
    }

    private static @Nullable Throwable innermost(Throwable failure) {
        Throwable found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Forbidden.Refused || cause instanceof ParseException) {
                found = cause;
            }
        }
        return found;
    }

    private static Place place(TemplateException broken, String template, Theme theme) {
        String file = broken.getTemplateSourceName();
        Integer line = broken.getLineNumber();
        Integer column = broken.getColumnNumber();
        return new Place(
                theme.file(file == null ? template : file), line == null ? 0 : line, column == null ? 0 : column);
    }

    private static String said(TemplateException broken) {
        String expression = broken.getBlamedExpressionString();
        if (broken instanceof InvalidReferenceException && expression != null) {
            return "\"" + expression + "\" is missing";
        }
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateNotFoundException missing) {
                return "there is no template \"" + missing.getTemplateName() + "\"";
            }
        }
        String sentence = sentence(broken.getMessageWithoutStackTop());
        return expression == null || sentence.contains(expression) ? sentence : sentence + ": \"" + expression + "\"";
    }

    private static String remedy(TemplateException broken) {
        return broken instanceof InvalidReferenceException
                ? README + ", or write ! or ?? where something may be missing"
                : README;
    }

    /** The part before FreeMarker's tips, in one line that begins in lower case, without a full stop. */
    private static String sentence(@Nullable String message) {
        String first = String.valueOf(message).split("\n\\s*\n|\n----|\\(Note that | Check if ", 2)[0];
        String line = SPACE.matcher(PLACE.matcher(first).replaceAll(""))
                .replaceAll(" ")
                .strip();
        line = ARROW.matcher(INNER.matcher(line).replaceAll("")).replaceAll(": \"$1\"");
        String open = line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        // A name in capitals stays one.
        boolean lowers = open.length() > 1 && !Character.isUpperCase(open.charAt(1));
        return lowers ? open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1) : open;
    }
}
