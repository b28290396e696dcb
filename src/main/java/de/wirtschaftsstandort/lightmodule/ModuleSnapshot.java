package de.wirtschaftsstandort.lightmodule;

import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * All modules as they were at one moment.
 *
 * @param modules by name, in load order
 * @param files by resource path, in order of module, then path
 */
record ModuleSnapshot(Map<String, LightModule> modules, Map<String, ModuleFile> files, List<Problem> problems) {

    private static final String DESCRIPTOR = "module.yaml";

    /** Unchanged files keep the object they had before, so that what was cached for them stays good. */
    static ModuleSnapshot of(
            Map<String, Map<String, ModuleFile>> found, Map<String, ModuleFile> before, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        List<LightModule> modules = new ArrayList<>();
        found.forEach((name, files) -> modules.add(describe(name, files, all)));
        Map<String, LightModule> ordered = LoadOrder.of(modules, all::add);
        Map<String, ModuleFile> files = new LinkedHashMap<>();
        ordered.keySet().forEach(module -> found.getOrDefault(module, Map.of()).forEach((path, file) -> {
            ModuleFile known = before.get(path);
            files.put(path, known != null && known.isStill(file) ? known : file);
        }));
        return new ModuleSnapshot(ordered, files, List.copyOf(all));
    }

    private static LightModule describe(String name, Map<String, ModuleFile> files, List<Problem> problems) {
        ModuleFile descriptor = files.get("/" + name + "/" + DESCRIPTOR);
        String folder = files.values().stream()
                .findFirst()
                .map(file -> folderOf(name, file))
                .orElse(name);
        if (descriptor == null) {
            return new LightModule(name, "", List.of(), folder);
        }
        return new ModuleDescriptor(descriptor.file(), problems::add)
                .read(name, folder, descriptor.read().text());
    }

    /** What is left without the path inside the module; nothing stands before its name when the root is ".". */
    private static String folderOf(String name, ModuleFile file) {
        int inside = file.path().length() - ("/" + name).length();
        return file.file().substring(0, file.file().length() - inside);
    }

    /** A file that is still the same is the same object. */
    boolean isAsBefore(ModuleSnapshot before) {
        return modules.keySet().equals(before.modules.keySet())
                && files.equals(before.files)
                && problems.equals(before.problems);
    }

    List<ModuleFile> matching(Pattern path) {
        return files.values().stream()
                .filter(file -> path.matcher(file.path()).matches())
                .toList();
    }
}
