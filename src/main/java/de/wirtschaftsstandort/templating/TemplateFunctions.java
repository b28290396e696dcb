package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;

/**
 * A function object that every light-module script finds under a name, registered by declaring it as a bean.
 *
 * @param name variable name, e.g. {@code reference}; must not be one Magnolia uses
 * @param functions an object whose class is marked {@link TemplateVisible}; used by all threads
 */
public record TemplateFunctions(String name, Object functions) {

    public TemplateFunctions {
        if (!functions.getClass().isAnnotationPresent(TemplateVisible.class)) {
            throw new IllegalArgumentException("template functions '" + name + "': "
                    + functions.getClass().getName() + " is not marked @TemplateVisible, scripts could call nothing");
        }
    }
}
