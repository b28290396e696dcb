package de.wirtschaftsstandort.lightmodule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks up files of all light modules by resource path, file system before class path. */
public interface ModuleResources {

    /** The path's leading slash is optional; {@code ..} and unknown modules find nothing. */
    Optional<ModuleResource> find(String path);

    /** Resources whose whole path matches, sorted by module order, then path. */
    List<ModuleResource> matching(Pattern path);
}
