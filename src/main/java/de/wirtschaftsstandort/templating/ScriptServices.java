package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.catalogue.CompanyFinder;
import de.wirtschaftsstandort.catalogue.DrawFinderMap;
import de.wirtschaftsstandort.catalogue.PlotFinder;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.demand.UnmetSearches;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Sites;
import org.springframework.stereotype.Component;

/** What the functions of a script draw on. */
@Component
record ScriptServices(
        Links links,
        Sites sites,
        Definitions definitions,
        Messages messages,
        ModuleResources resources,
        TextSearch search,
        CompanyFinder companies,
        PlotFinder plots,
        DrawFinderMap maps,
        UnmetSearches unmet,
        FunctionObjects functions) {}
