package dev.broadsheet.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.ArithmeticEngine;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import java.util.Locale;
import java.util.TimeZone;

/** FreeMarker with nothing to execute and nothing unescaped: see docs/decisions/0002-freemarker-closed.md. */
final class ClosedConfiguration {
    private ClosedConfiguration() {}

    static Configuration over(TemplateLoader templates) {
        Configuration closed = new Configuration(Configuration.VERSION_2_3_35);
        closed.setTemplateLoader(templates);
        closed.setObjectWrapper(new PageModel());

        // Nothing to execute.
        closed.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        closed.setAPIBuiltinEnabled(false);
        removeSharedVariables(closed);

        // Nothing unescaped. Recognised endings would let a .ftlh file switch the policy off.
        closed.setRecognizeStandardFileExtensions(false);
        closed.setOutputFormat(HTMLOutputFormat.INSTANCE);
        closed.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        closed.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        closed.setInterpolationSyntax(Configuration.LEGACY_INTERPOLATION_SYNTAX);

        // Errors go to the one who asked, and nowhere else.
        closed.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        closed.setAttemptExceptionReporter((failure, environment) -> {});
        closed.setLogTemplateExceptions(false);
        closed.setWrapUncheckedExceptions(true);
        closed.setFallbackOnNullLoopVariable(false);

        // The same bytes everywhere.
        closed.setDefaultEncoding("UTF-8");
        closed.setOutputEncoding("UTF-8");
        closed.setURLEscapingCharset("UTF-8");
        closed.setLocale(Locale.ROOT);
        closed.setTimeZone(TimeZone.getTimeZone("UTC"));
        closed.setNumberFormat("computer");

        // Templates count in whole numbers; decimal arithmetic takes many times as long.
        closed.setArithmeticEngine(ArithmeticEngine.CONSERVATIVE_ENGINE);

        // A build reads a template once.
        closed.setLocalizedLookup(false);
        closed.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return closed;
    }

    /** Templates see the page and the site; FreeMarker would add {@code html_escape}, {@code compress} and others. */
    private static void removeSharedVariables(Configuration closed) {
        for (Object name : closed.getSharedVariableNames().toArray()) {
            closed.setSharedVariable((String) name, (TemplateModel) null);
        }
    }
}
