package de.wirtschaftsstandort.lightmodule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the modules packed into the application, below {@code light-modules/} on the class path. */
final class ClassPathModules {

    private static final String FOLDER = "light-modules/";

    private ClassPathModules() {}

    /** Files by resource path, by module. */
    static Map<String, Map<String, ModuleFile>> scan(ClassLoader classes) {
        Map<String, Map<String, ModuleFile>> modules = new TreeMap<>();
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver(classes).getResources("classpath*:" + FOLDER + "**");
            for (Resource resource : found) {
                String url = resource.getURL().toString();
                String path = url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
                int slash = path.indexOf('/');
                if (slash > 0 && !path.endsWith("/") && resource.isReadable()) {
                    add(modules, path, path.substring(0, slash), resource);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return modules;
    }

    private static void add(
            Map<String, Map<String, ModuleFile>> modules, String path, String module, Resource resource) {
        ModuleFile file = new ModuleFile("/" + path, module, "classpath:" + FOLDER + path, "packed", () -> {
            try (InputStream stream = resource.getInputStream()) {
                return stream.readAllBytes();
            }
        });
        modules.computeIfAbsent(module, name -> new TreeMap<>()).putIfAbsent(file.path(), file);
    }
}
