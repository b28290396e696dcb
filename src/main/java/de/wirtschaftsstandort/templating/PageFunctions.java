package de.wirtschaftsstandort.templating;

/** Functions that each page gets an object of its own for, because they answer from what the page is asked. */
@FunctionalInterface
interface PageFunctions {

    /** An object whose class is marked {@link de.wirtschaftsstandort.shared.TemplateVisible}. */
    Object on(PageScope scope);
}
