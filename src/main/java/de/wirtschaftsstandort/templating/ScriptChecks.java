package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.definition.DefinitionCheck;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.shared.Problem;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whether every script compiles, also those that are only included. */
@Component
class ScriptChecks implements DefinitionCheck {

    private static final Pattern SCRIPTS = Pattern.compile(".*\\.ftl");

    private final ModuleResources resources;
    private final Configuration configuration;
    private final Map<String, Checked> checked = new ConcurrentHashMap<>();

    ScriptChecks(ModuleResources resources) {
        this.resources = resources;
        this.configuration = ScriptConfiguration.forScripts(new ResourceLoader(resources));
    }

    /** What a version of a script was found to be, so that a reload compiles only what changed. */
    private record Checked(String version, Optional<Problem> problem) {}

    @Override
    public List<Problem> check(DefinitionRegistry registry) {
        return resources.matching(SCRIPTS).parallelStream()
                .flatMap(script -> problem(script).stream())
                .toList();
    }

    private Optional<Problem> problem(ModuleResource script) {
        Checked known = checked.get(script.path());
        if (known == null || !known.version().equals(script.version())) {
            known = new Checked(script.version(), compile(script));
            checked.put(script.path(), known);
        }
        return known.problem();
    }

    private Optional<Problem> compile(ModuleResource script) {
        try {
            new Template(script.path().substring(1), new StringReader(script.text()), configuration);
            return Optional.empty();
        } catch (ParseException wrong) {
            return Optional.of(Problem.error(script.file(), wrong.getLineNumber(), ScriptErrors.sentence(wrong)));
        } catch (IOException broken) {
            return Optional.of(Problem.error(script.file(), 0, "cannot be read: " + broken.getMessage()));
        }
    }
}
