package de.wirtschaftsstandort.lightmodule;

/**
 * One entry below {@code dependencies} of a {@code module.yaml}.
 *
 * @param line where it is written, 1-based
 */
public record ModuleDependency(String module, VersionRange range, boolean optional, String file, int line) {}
