package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.CountyTime;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UndefinedOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.utility.StandardCompress;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How FreeMarker behaves for light-module scripts and for the house's own templates. */
final class ScriptConfiguration {

    /** Without grouping, with a point. */
    static final String NUMBERS = "computer";

    private static final Logger LOGGER = LoggerFactory.getLogger(ScriptConfiguration.class);

    private ScriptConfiguration() {}

    /** As on Magnolia: no auto-escaping, either tag syntax, numbers without grouping. Nothing is created or reached from scripts. */
    static Configuration forScripts(TemplateLoader loader) {
        Configuration configuration = base(loader);
        configuration.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(UndefinedOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.DISABLE_AUTO_ESCAPING_POLICY);
        configuration.setTemplateUpdateDelayMilliseconds(0); // the resource's version decides
        configuration.setSharedVariable("compress", StandardCompress.INSTANCE);
        return configuration;
    }

    /** {@code .ftlh} escapes by itself. */
    static Configuration forOwnTexts(TemplateLoader loader) {
        Configuration configuration = base(loader);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    private static Configuration base(TemplateLoader loader) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setObjectWrapper(ScriptWrapper.plain());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat(NUMBERS);
        configuration.setBooleanFormat("c");
        configuration.setTimeZone(TimeZone.getTimeZone(CountyTime.ZONE));
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setAttemptExceptionReporter(
                (failed, environment) -> LOGGER.debug("recovered: {}", failed.getMessageWithoutStackTop()));
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
