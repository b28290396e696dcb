package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.shared.TemplateVisible;
import org.jspecify.annotations.Nullable;

/** {@code cmsfn}: which language, which stage. */
@TemplateVisible
public final class CmsModeFunctions {

    private final PageScope scope;

    CmsModeFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** The page's language, e.g. {@code de}. */
    public String language() {
        return scope.context().language().toString();
    }

    public boolean isCurrentLocale(@Nullable String language) {
        return scope.context().language().toString().equals(language);
    }

    public boolean isAuthorInstance() {
        return scope.context().stage() == Stage.AUTHOR;
    }

    public boolean isPublicInstance() {
        return !isAuthorInstance();
    }

    public boolean isEditMode() {
        return isAuthorInstance() && scope.context().editing();
    }

    public boolean isPreviewMode() {
        return isAuthorInstance() && !scope.context().editing();
    }
}
