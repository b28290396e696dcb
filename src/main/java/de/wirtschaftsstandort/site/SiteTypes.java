package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.definition.DefinitionType;

/** The kinds of definitions this package declares. */
public final class SiteTypes {

    public static final DefinitionType<SiteDefinition> SITES =
            new DefinitionType<>("sites", DefinitionType.IdStyle.NAME, SiteDefinition.class);

    public static final DefinitionType<ThemeDefinition> THEMES =
            new DefinitionType<>("themes", DefinitionType.IdStyle.NAME, ThemeDefinition.class);

    public static final DefinitionType<VirtualUriDefinition> VIRTUAL_URI_MAPPINGS = new DefinitionType<>(
            "virtualUriMappings", DefinitionType.IdStyle.MODULE_AND_PATH, VirtualUriDefinition.class);

    private SiteTypes() {}
}
