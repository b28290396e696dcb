package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.rendering.TemplateDefinition;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import de.wirtschaftsstandort.shared.NearestMatch;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Renders one template of a folder of modules and prints the HTML. */
final class RenderCommand implements Command {

    private static final String CONTENT = "--content";
    private static final String BOOTSTRAP = "--bootstrap";
    private static final String LANGUAGE = "--language";
    private static final String EDIT = "--edit";

    @Override
    public String name() {
        return "render";
    }

    @Override
    public String help() {
        return """
                usage: java -jar wirtschaftsstandort.war render FOLDER TEMPLATE [options]

                  Renders the template with id TEMPLATE (module:pages/home) of the light modules in FOLDER, whose
                  sub-folders are the modules, without a database, and prints the HTML. The modules' bootstrap files are
                  the content around it. Without --content the template gets sample content: every field its script
                  reads, and every component its areas offer.

                  --content FILE.yaml    properties and children of the rendered node: plain keys, or the node under its
                                         name as in a bootstrap file; a list of maps is a node with numbered children
                  --bootstrap FILE       further content, named <workspace>.<path>.yaml or .xml; may be given often
                  --language LANGUAGE    de, en, …; the site's first language unless given
                  --edit                 as an editor sees it: author stage, with the page editor's comments

                  On stderr: what failed, literal HTML of the script that was not written, fields it looked for and
                  sample values it did not print, each as file:line: sentence.
                  Exit code 0: rendered; 1: the template failed; 2: wrong usage.
                """;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(arguments, List.of(CONTENT, BOOTSTRAP, LANGUAGE), List.of(EDIT));
        List<String> places = line.places("FOLDER", "TEMPLATE");
        Path folder = CommandLine.folder(places.get(0));
        try (OfflineRuntime runtime = OfflineRuntime.forRendering(folder)) {
            Definition<TemplateDefinition> template = template(runtime, places.get(1));
            OfflinePage page = new OfflinePage(
                    runtime, template, line.option(LANGUAGE).map(RenderCommand::language), line.has(EDIT));
            line.values(BOOTSTRAP).stream().map(CommandLine::file).forEach(page::bootstrap);
            line.option(CONTENT)
                    .map(CommandLine::file)
                    .ifPresentOrElse(file -> page.content(file, read(file)), page::samples);
            OfflinePage.Outcome outcome = page.render();
            out.print(outcome.html());
            out.flush();
            outcome.findings().forEach(err::println);
            return outcome.failed() ? PROBLEMS : FINE;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definition<TemplateDefinition> template(OfflineRuntime runtime, String id) {
        return runtime.definitions()
                .find(TemplateTypes.TEMPLATES, DefinitionId.of(id))
                .orElseThrow(() -> {
                    List<String> known = runtime.definitions().all(TemplateTypes.TEMPLATES).stream()
                            .map(definition -> definition.id().value())
                            .toList();
                    return new WrongUsage("there is no template '" + id + "'"
                            + NearestMatch.of(id, known)
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse(known.isEmpty() ? "; the folder has none" : ""));
                });
    }

    private static Locale language(String given) {
        Locale locale = Locale.forLanguageTag(given.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw new WrongUsage("'" + given + "' is no language; write it like de, en or de_CH");
        }
        return locale;
    }
}
