package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.javapoet.ClassName;

/**
 * Decides which beans a kind of start has and writes them down as source code, with the settings conditions asked for.
 * Part of making the image ({@code docker/beans.sh}), never of a start.
 */
public final class PrepareBeans extends SpringApplicationAotProcessor {

    private final KindOfStart start;
    private final AskedSettings asked = new AskedSettings();
    private final List<PreparedBeans> made;

    private PrepareBeans(Class<?> application, KindOfStart start, Path folder, List<PreparedBeans> made) {
        super(
                application,
                Settings.builder()
                        .sourceOutput(folder.resolve("sources"))
                        .resourceOutput(folder.resolve("resources"))
                        .classOutput(folder.resolve("classes"))
                        .groupId("prepared")
                        .artifactId(start.name())
                        .build(),
                start.arguments().toArray(String[]::new));
        this.start = start;
        this.made = made;
    }

    /**
     * Writes {@code <name of the start>/sources} into the folder for each kind of start, and {@code classes} for all.
     *
     * @param arguments main class, file with the kinds of start, folder to write to
     */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Class<?> application = Class.forName(arguments[0]);
        Path folder = Path.of(arguments[2]);
        List<PreparedBeans> made = new ArrayList<>();
        for (KindOfStart start : KindOfStart.in(Path.of(arguments[1]))) {
            Path own = folder.resolve(start.name());
            new PrepareBeans(application, start, own, made).process();
            gather(own.resolve("classes"), folder.resolve("classes"));
        }
        PreparedBeans.write(made, folder.resolve("classes"));
    }

    @Override
    protected GenericApplicationContext prepareApplicationContext(Class<?> application) {
        GenericApplicationContext context = super.prepareApplicationContext(application);
        context.getEnvironment().getPropertySources().addFirst(asked);
        return context;
    }

    @Override
    protected ClassName performAotProcessing(GenericApplicationContext context) {
        ClassName initializer = super.performAotProcessing(context);
        ConfigurableEnvironment settings = context.getEnvironment();
        settings.getPropertySources().remove(asked.getName());
        made.add(new PreparedBeans(start.name(), BeanConditions.seen(settings, asked.names())));
        return initializer;
    }

    /** The classes of all sets lie side by side on one class path. */
    @Override
    protected ClassNameGenerator createClassNameGenerator() {
        return new ClassNameGenerator(ClassName.get(getApplicationClass()), PreparedBeans.prefix(start.name()));
    }

    /** A proxy is written by the first set that needs it; this process has its class from then on. */
    private static void gather(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.move(file, target);
        }
    }
}
