package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A module with one page template, components of several kinds and the pages made of them. */
final class PageModule {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("module.yaml", "version: 1.0\n"),
            Map.entry(
                    "sites/fallback.yaml",
                    """
                    i18n:
                      locales:
                        de:
                          language: de
                    mappings:
                      website:
                        workspace: website
                        URIPrefix: ''
                        handlePrefix: ''
                    """),
            Map.entry(
                    "templates/pages/home.yaml",
                    """
                    templateScript: /m/templates/pages/home.ftl
                    title: Startseite
                    dialog: m:pages/home
                    areas:
                      main:
                        title: Hauptbereich
                        dialog: m:areas/main
                        maxComponents: 4
                        availableComponents:
                          text:
                            id: m:components/text
                          line:
                            id: m:components/line
                          bad:
                            id: m:components/bad
                          secret:
                            id: m:components/secret
                            roles: [nobody-has-this]
                      foot:
                        title: Fußbereich
                        autoGeneration:
                          content:
                            line:
                              nodeType: mgnl:component
                              templateId: m:components/line
                        availableComponents:
                          line:
                            id: m:components/line
                      extra:
                        title: Zusatz
                        optional: true
                        autoGeneration:
                          generatorClass: info.magnolia.rendering.generator.CopyGenerator
                          content:
                            line:
                              nodeType: mgnl:component
                              templateId: m:components/line
                        availableComponents:
                          line:
                            id: m:components/line
                    """),
            Map.entry(
                    "templates/pages/home.ftl",
                    "<!DOCTYPE html><html><head><title>${content.title!}</title>[@cms.page"
                            + " /]</head><body><h1>${content.title!}</h1>[@cms.area name=\"main\" /][@cms.area"
                            + " name=\"foot\" /]</body></html>"),
            Map.entry(
                    "templates/components/text.yaml",
                    """
                    templateScript: /m/templates/components/text.ftl
                    title: Text
                    description: Ein Absatz
                    preview: /.resources/m/webresources/text.svg
                    dialog: m:components/text
                    """),
            Map.entry("templates/components/text.ftl", "<p>${content.title!}</p>"),
            Map.entry(
                    "templates/components/line.yaml",
                    "templateScript: /m/templates/components/line.ftl\ntitle: Trennlinie\n"),
            Map.entry("templates/components/line.ftl", "<hr>"),
            Map.entry(
                    "templates/components/secret.yaml",
                    "templateScript: /m/templates/components/line.ftl\ntitle: Geheim\n"),
            Map.entry(
                    "templates/components/bad.yaml",
                    "templateScript: /m/templates/components/bad.ftl\ntitle: Fehlerhaft\n"),
            Map.entry("templates/components/bad.ftl", "<p>\n${content.nothing}</p>"),
            Map.entry(
                    "dialogs/pages/home.yaml",
                    """
                    form:
                      properties:
                        title:
                          $type: textField
                          label: Titel
                          required: true
                    """),
            Map.entry(
                    "dialogs/areas/main.yaml",
                    """
                    form:
                      properties:
                        ground:
                          $type: textField
                          label: Untergrund
                          required: true
                    """),
            Map.entry(
                    "dialogs/components/text.yaml",
                    """
                    form:
                      properties:
                        title:
                          $type: textField
                          label: Überschrift
                          required: true
                    """));

    private PageModule() {}

    static Path folder() {
        try {
            Path modules = Files.createTempDirectory("pages");
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                Path path = modules.resolve("m").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return modules;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@code /home} with one text in its main area, and {@code /home/other} with nothing on it. */
    static Map<String, NodeId> content(ContentSessions sessions) {
        ContentSession session = sessions.open("website", "test");
        Map<String, NodeId> ids = new LinkedHashMap<>();
        NodeId root =
                session.nodes().find("website", NodePath.ROOT).orElseThrow().id();
        ids.put("home", page(session, root, "home", "Startseite"));
        ids.put("other", page(session, ids.get("home"), "other", "Andere"));
        NodeId main = session.add(ids.get("home"), NodeId.random(), "main", "mgnl:area", Map.of());
        ids.put(
                "text",
                session.add(
                        main,
                        NodeId.random(),
                        "text",
                        "mgnl:component",
                        Map.of(
                                PropertyKey.of("mgnl:template"),
                                PropertyValue.of("m:components/text"),
                                PropertyKey.of("title"),
                                PropertyValue.of("Guten Morgen"))));
        session.commit();
        return ids;
    }

    private static NodeId page(ContentSession session, NodeId above, String name, String title) {
        return session.add(
                above,
                NodeId.random(),
                name,
                "mgnl:page",
                Map.of(
                        PropertyKey.of("mgnl:template"),
                        PropertyValue.of("m:pages/home"),
                        PropertyKey.of("title"),
                        PropertyValue.of(title)));
    }
}
