package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * {@code restfn}: no template reaches another host. A call answers what scripts get when the other side is not there:
 * nothing that has content.
 */
@TemplateVisible
public final class RestFunctions {

    RestFunctions() {}

    public TemplateModel call(String client, @Nullable String method, @Nullable Object values) {
        return NoAnswer.INSTANCE;
    }

    public TemplateModel asMap(@Nullable Object answer) {
        return NoAnswer.INSTANCE;
    }
}
