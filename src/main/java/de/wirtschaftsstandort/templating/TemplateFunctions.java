package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Optional;

/**
 * A function object that every light-module script finds under a name, registered by declaring it as a bean.
 *
 * @param name variable name, e.g. {@code reference}; must not be one Magnolia uses
 * @param functions an object whose class is marked {@link TemplateVisible}, used by all threads, or {@link PageFunctions}
 * @param topic what a page depends on as soon as one of its scripts uses the object; empty when its answers never change
 */
public record TemplateFunctions(String name, Object functions, Optional<ReadLog.OnTopic> topic) {

    public TemplateFunctions {
        if (!(functions instanceof PageFunctions) && !functions.getClass().isAnnotationPresent(TemplateVisible.class)) {
            throw new IllegalArgumentException("template functions '" + name + "': "
                    + functions.getClass().getName() + " is not marked @TemplateVisible, scripts could call nothing");
        }
    }

    /** Functions whose answers never change while the process runs. */
    public TemplateFunctions(String name, Object functions) {
        this(name, functions, Optional.empty());
    }

    /** Functions over data that live outside the content store. */
    public static TemplateFunctions over(ReadLog.OnTopic topic, String name, Object functions) {
        return new TemplateFunctions(name, functions, Optional.of(topic));
    }
}
