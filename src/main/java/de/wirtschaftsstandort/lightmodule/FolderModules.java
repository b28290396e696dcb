package de.wirtschaftsstandort.lightmodule;

import de.wirtschaftsstandort.shared.Problem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Finds the modules in a folder of the file system; a link that leads out of it is left out. */
final class FolderModules {

    private static final int DEEPEST = 40;

    private final Path root;
    private final Consumer<Problem> problems;

    FolderModules(Path root, Consumer<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Files by resource path, by module; a folder without files is a module too. */
    Map<String, Map<String, ModuleFile>> scan() {
        Map<String, Map<String, ModuleFile>> modules = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return modules;
        }
        try {
            Path real = root.toRealPath();
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor(real, modules));
        } catch (IOException unreadable) {
            problems.accept(Problem.error(show(root), 0, "the folder cannot be read: " + unreadable.getMessage()));
        }
        return modules;
    }

    /** Also used by the watcher, so that both see the same folders. */
    static boolean isIgnored(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") || name.equals("node_modules");
    }

    private static String show(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path real;
        private final Map<String, Map<String, ModuleFile>> modules;

        Visitor(Path real, Map<String, Map<String, ModuleFile>> modules) {
            this.real = real;
            this.modules = modules;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (isIgnored(folder) || leadsOut(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Path relative = root.relativize(folder);
            if (relative.getNameCount() == 1) {
                String name = relative.toString();
                if (!LightModule.isLegalName(name)) {
                    problems.accept(Problem.warning(
                            show(folder),
                            0,
                            "'" + name + "' is no module name and is left out; allowed are letters, digits, - and _"));
                    return FileVisitResult.SKIP_SUBTREE;
                }
                modules.put(name, new TreeMap<>());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Path relative = root.relativize(file);
            if (relative.getNameCount() > 1 && attributes.isRegularFile() && !leadsOut(file)) {
                String module = relative.getName(0).toString();
                String path = "/" + relative.toString().replace('\\', '/');
                String stamp = attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
                modules.computeIfAbsent(module, name -> new TreeMap<>())
                        .put(path, new ModuleFile(path, module, show(file), stamp, () -> Files.readAllBytes(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (!Files.isSymbolicLink(file) && Files.exists(file)) {
                problems.accept(Problem.warning(show(file), 0, "cannot be read: " + failure.getMessage()));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean leadsOut(Path path) throws IOException {
            if (!Files.isSymbolicLink(path) || path.toRealPath().startsWith(real)) {
                return false;
            }
            problems.accept(
                    Problem.warning(show(path), 0, "the link leads out of the modules' folder and is left out"));
            return true;
        }
    }
}
