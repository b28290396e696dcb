package de.wirtschaftsstandort.schema;

import de.wirtschaftsstandort.app.Apps;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.dialog.DialogTypes;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import de.wirtschaftsstandort.rest.EndpointTypes;
import de.wirtschaftsstandort.site.SiteTypes;
import java.util.List;

/**
 * A kind of definition with a schema; a further one is one line.
 *
 * @param name of the file in docs/schemas, without extension
 * @param shape the record whose components are the keys
 */
record SchemaKind(String name, DefinitionType<?> type, Class<?> shape) {

    static final List<SchemaKind> ALL = List.of(
            new SchemaKind("template", TemplateTypes.TEMPLATES),
            new SchemaKind("dialog", DialogTypes.DIALOGS, DialogShape.class),
            new SchemaKind("content-type", ContentTypes.CONTENT_TYPES),
            new SchemaKind("app", Apps.APPS),
            new SchemaKind("rest-endpoint", EndpointTypes.ENDPOINTS),
            new SchemaKind("site", SiteTypes.SITES),
            new SchemaKind("theme", SiteTypes.THEMES),
            new SchemaKind("virtual-uri-mapping", SiteTypes.VIRTUAL_URI_MAPPINGS));

    private SchemaKind(String name, DefinitionType<?> type) {
        this(name, type, type.boundTo());
    }

    @Override
    public String toString() {
        return name;
    }
}
