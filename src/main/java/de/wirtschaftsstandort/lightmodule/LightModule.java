package de.wirtschaftsstandort.lightmodule;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A module folder.
 *
 * @param version as its {@code module.yaml} says, empty when it does not
 * @param folder the folder as a person knows it, for problems
 */
public record LightModule(String name, String version, List<ModuleDependency> dependencies, String folder) {

    private static final Pattern LEGAL_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    public LightModule {
        dependencies = List.copyOf(dependencies);
    }

    static boolean isLegalName(String name) {
        return LEGAL_NAME.matcher(name).matches();
    }
}
