package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.site.Site;
import freemarker.template.TemplateModel;
import java.util.List;

/** {@code i18n} of a site as scripts see it. */
@TemplateVisible
public final class SiteLanguages {

    private final Site site;

    SiteLanguages(Site site) {
        this.site = site;
    }

    public boolean isEnabled() {
        return site.languages().size() > 1;
    }

    public TemplateModel getDefaultLocale() {
        return new LocaleModel(site.defaultLanguage());
    }

    public TemplateModel getFallbackLocale() {
        return getDefaultLocale();
    }

    /** The default one first. */
    public List<TemplateModel> getLocales() {
        return site.languages().stream()
                .map(language -> (TemplateModel) new LocaleModel(language))
                .toList();
    }
}
