package dev.broadsheet.render;

import dev.broadsheet.page.Page;
import dev.broadsheet.page.Site;
import dev.broadsheet.theme.Theme;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;

/** Draws pages with a theme's templates. Any number of threads may share one. */
public final class PageRenderer {
    private final Theme theme;
    private final Configuration templates;

    public PageRenderer(Theme theme) {
        this.theme = theme;
        this.templates = ClosedConfiguration.over(new ThemeTemplates(theme));
    }

    /**
     * Draws a page: the same bytes for the same page, site and theme, whatever the thread, machine or hour. A template
     * that never ends is stopped by the length of its page, or by an interruption when it next writes something.
     *
     * @return UTF-8, lines ending in LF
     * @throws TemplateProblem when a template is broken, or does not fit the page
     */
    public byte[] render(Page page, Site site) throws TemplateProblem {
        String name = page.template() + ThemeTemplates.ENDING;
        Sheet drawn = new Sheet();
        try {
            Template template = templates.getTemplate(name);
            template.process(PageModel.of(page, site), drawn);
        } catch (Sheet.Full full) {
            throw Failure.tooLong(name, page, theme);
        } catch (IOException | TemplateException | IllegalArgumentException failure) {
            // FreeMarker's word for a template that asks for a format without escapes is IllegalArgumentException.
            throw Failure.of(failure, name, page, theme);
        } catch (StackOverflowError endless) {
            throw Failure.endless(name, page, theme);
        }
        return drawn.bytes();
    }

    /** What to say of a page that was not drawn in time. */
    public TemplateProblem tooSlow(Page page) {
        return Failure.tooSlow(page.template() + ThemeTemplates.ENDING, page, theme);
    }
}
