package de.wirtschaftsstandort.lightmodule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wirtschaftsstandort.shared.Problem;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The light modules of a folder and of the class path, as last loaded. A file of the folder hides the file of the same
 * resource path on the class path. All answers between two loads are of one snapshot.
 */
public final class LightModules implements ModuleResources, Messages {

    private static final long CACHED_BYTES = 64L * 1024 * 1024;

    private final Path root;
    private final String defaultLanguage;
    private final Map<String, Map<String, ModuleFile>> packed;
    private final Cache<ModuleFile, ModuleResource> read = Caffeine.newBuilder()
            .maximumWeight(CACHED_BYTES)
            .weigher((ModuleFile file, ModuleResource resource) -> resource.size() + 200)
            .build();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Loaded loaded;

    private LightModules(Path root, String defaultLanguage, Map<String, Map<String, ModuleFile>> packed) {
        this.root = root;
        this.defaultLanguage = defaultLanguage;
        this.packed = packed;
        this.loaded = load(Map.of());
    }

    /** Only the modules of a folder, which need not exist; texts fall back to German. */
    public static LightModules load(Path root) {
        return new LightModules(root, Locale.GERMAN.getLanguage(), Map.of());
    }

    /** @param defaultLanguage language of texts that a bundle does not have in the asked one */
    static LightModules withPackedModules(Path root, String defaultLanguage, ClassLoader classes) {
        return new LightModules(root, defaultLanguage, ClassPathModules.scan(classes));
    }

    /** Only the modules of the folder, completed by files of theirs that the class path has, such as a built front end. */
    static LightModules completedFrom(Path root, String defaultLanguage, ClassLoader classes) {
        Map<String, Map<String, ModuleFile>> packed = new TreeMap<>(ClassPathModules.scan(classes));
        packed.keySet().removeIf(module -> !Files.isDirectory(root.resolve(module)));
        return new LightModules(root, defaultLanguage, packed);
    }

    /** Looks at the folder again; if anything changed, tells the listeners, on this thread. */
    public synchronized void reload() {
        ModuleSnapshot before = loaded.modules();
        Loaded now = load(before.files());
        if (now.modules().isAsBefore(before)) {
            return;
        }
        loaded = now;
        listeners.forEach(Runnable::run);
    }

    /** Called after each reload. */
    public void onReload(Runnable listener) {
        listeners.add(listener);
    }

    /** In load order. */
    public List<LightModule> modules() {
        return List.copyOf(loaded.modules().modules().values());
    }

    /** Faults of folders, descriptors and message bundles. */
    public List<Problem> problems() {
        return loaded.problems();
    }

    @Override
    public Optional<ModuleResource> find(String path) {
        return ResourcePath.of(path)
                .flatMap(known -> Optional.ofNullable(loaded.modules().files().get(known)))
                .flatMap(this::bytes);
    }

    @Override
    public List<ModuleResource> matching(Pattern path) {
        Loaded now = loaded;
        return now.matching().get(path, now.modules()::matching).stream()
                .flatMap(file -> bytes(file).stream())
                .toList();
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        return loaded.messages().find(key, locale);
    }

    @Override
    public String text(String key, Locale locale, Object... arguments) {
        String text = find(key, locale).orElse(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    private Loaded load(Map<String, ModuleFile> before) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Map<String, ModuleFile>> found = new TreeMap<>();
        packed.forEach((module, files) -> found.put(module, new TreeMap<>(files)));
        new FolderModules(root, problems::add).scan().forEach((module, files) -> found.computeIfAbsent(
                        module, name -> new TreeMap<>())
                .putAll(files));
        ModuleSnapshot modules = ModuleSnapshot.of(found, before, problems);
        List<Problem> inBundles = new ArrayList<>();
        List<ModuleResource> bundles = modules.matching(MessageBundles.FILES).stream()
                .flatMap(file -> bytes(file).stream())
                .toList();
        MessageBundles messages = new MessageBundles(bundles, defaultLanguage, inBundles::add);
        return new Loaded(
                modules,
                messages,
                Stream.concat(modules.problems().stream(), inBundles.stream()).toList(),
                Caffeine.newBuilder().weakKeys().build());
    }

    /** Empty when the file has gone since the folder was read. */
    private Optional<ModuleResource> bytes(ModuleFile file) {
        try {
            return Optional.of(read.get(file, ModuleFile::read));
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    Path root() {
        return root;
    }

    /** @param matching what a pattern has found, as long as somebody has the pattern; pages ask with the same ones again and again */
    private record Loaded(
            ModuleSnapshot modules,
            MessageBundles messages,
            List<Problem> problems,
            Cache<Pattern, List<ModuleFile>> matching) {}
}
