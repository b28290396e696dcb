package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.definition.DefinitionCheck;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether sites, themes and virtual URI mappings say something usable. */
@Component
final class SiteChecks implements DefinitionCheck {

    @Override
    public List<Problem> check(DefinitionRegistry registry) {
        List<Problem> problems = new ArrayList<>();
        SiteReading sites = new SiteReading(problems::add);
        registry.all(SiteTypes.SITES).forEach(sites::site);
        registry.all(SiteTypes.THEMES).forEach(sites::theme);
        VirtualUriReading mappings = new VirtualUriReading(problems::add);
        registry.all(SiteTypes.VIRTUAL_URI_MAPPINGS).forEach(mappings::read);
        return problems;
    }
}
