package de.wirtschaftsstandort.lightmodule;

import java.util.Set;

/**
 * Modules every Magnolia brings along. Light modules name them to be loaded behind them; here they are part of the
 * runtime, in whatever version is asked for.
 */
final class PlatformModules {

    private static final Set<String> NAMES = Set.of(
            "categorization",
            "content-app",
            "content-tags",
            "content-tags-app",
            "content-tags-core",
            "content-types",
            "core",
            "dam",
            "dam-app",
            "dam-app-core",
            "dam-app-jcr",
            "dam-core",
            "dam-jcr",
            "dam-templating",
            "i18n",
            "imaging",
            "mte",
            "multisite",
            "multisite-app",
            "page-editor-app",
            "pages",
            "pages-app",
            "rendering",
            "resources",
            "resources-app",
            "rest-content-delivery",
            "rest-core",
            "rest-services",
            "rest-integration",
            "site",
            "site-app",
            "templating",
            "theme",
            "ui-admincentral",
            "ui-contentapp",
            "ui-framework",
            "ui-framework-core",
            "ui-framework-jcr");

    private PlatformModules() {}

    static boolean includes(String module) {
        return NAMES.contains(module);
    }
}
