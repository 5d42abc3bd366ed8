package dev.broadsheet.render;

import dev.broadsheet.theme.Theme;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Hands a theme's templates to FreeMarker, unless they use what is closed to them. */
final class ThemeTemplates implements TemplateLoader {
    static final String ENDING = ".ftlh";

    private final Theme theme;

    ThemeTemplates(Theme theme) {
        this.theme = theme;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return theme.template(name).isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object name) {
        return 0;
    }

    @Override
    public Reader getReader(Object name, String encoding) throws IOException {
        String source = theme.template((String) name).orElseThrow(() -> new IOException("no template " + name));
        Forbidden.check((String) name, source);
        return new StringReader(source);
    }

    @Override
    public void closeTemplateSource(Object name) {
        // There is nothing to close: the theme is in memory.
    }
}
