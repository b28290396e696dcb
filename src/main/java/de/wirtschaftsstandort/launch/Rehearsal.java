package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application in each kind the image has beans prepared for, without and with them: both ways have to bring
 * the same beans and routes, and the classes they need go into the cache of the image. Never part of a start.
 */
public final class Rehearsal {

    private static final String SERVER = "--spring.datasource.url=";

    private final Class<?> application;
    private final List<String> everywhere;

    private Rehearsal(Class<?> application, List<String> everywhere) {
        this.application = application;
        this.everywhere = everywhere;
    }

    /** @param arguments main class, file with the kinds of start, then those of every start */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        List<String> all = List.of(arguments);
        new Rehearsal(Class.forName(arguments[0]), all.subList(2, all.size()))
                .run(KindOfStart.in(Path.of(arguments[1])));
        // No thread that is left may keep the image from being made.
        System.exit(0);
    }

    /**
     * The first kind brings the database of the others. Prepared beans come first: a proxy made while a start decides
     * about beans would stand before the class of the same name in the jar, and only that one can be in the cache.
     */
    private void run(List<KindOfStart> kinds) {
        Set<BeanReport> seen = new HashSet<>();
        KindOfStart first = kinds.get(0);
        BeanReport prepared;
        try (ConfigurableApplicationContext server = start(first, first.name(), List.of())) {
            prepared = BeanReport.of(server);
            List<String> connection = connection(server.getBean(JdbcConnectionDetails.class));
            for (KindOfStart kind : kinds.subList(1, kinds.size())) {
                seen.add(same(
                        kind,
                        report(kind, kind.name(), connection),
                        report(kind, ChoosePreparedBeans.NONE, connection)));
            }
        }
        seen.add(same(first, prepared, report(first, ChoosePreparedBeans.NONE, List.of())));
        if (seen.size() < kinds.size()) {
            throw new IllegalStateException("Different kinds of start look the same: the comparison sees too little");
        }
    }

    private static BeanReport same(KindOfStart kind, BeanReport prepared, BeanReport decided) {
        if (!prepared.equals(decided)) {
            throw new IllegalStateException("\"" + kind.name() + "\" is another application with prepared beans:\n  "
                    + String.join("\n  ", prepared.differencesTo(decided)));
        }
        System.out.println("REHEARSED " + kind.name() + ": " + prepared.beans().size() + " beans, "
                + prepared.routes().size() + " routes, the same with and without prepared beans");
        return prepared;
    }

    private BeanReport report(KindOfStart kind, String set, List<String> connection) {
        try (ConfigurableApplicationContext started = start(kind, set, connection)) {
            return BeanReport.of(started);
        }
    }

    private ConfigurableApplicationContext start(KindOfStart kind, String set, List<String> connection) {
        SpringApplication start = new SpringApplication(application);
        start.setMainApplicationClass(application);
        ConfigurableApplicationContext started = start.run(Stream.of(
                        kind.arguments().stream().filter(argument -> !argument.startsWith(SERVER)),
                        connection.stream(),
                        everywhere.stream(),
                        Stream.of("--server.port=0", "--" + ChoosePreparedBeans.SETTING + "=" + set))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new));
        if (AotDetector.useGeneratedArtifacts() != kind.name().equals(set)) {
            throw new IllegalStateException("\"" + kind.name() + "\" did not start with the beans of \"" + set + "\"");
        }
        return started;
    }

    private static List<String> connection(JdbcConnectionDetails server) {
        return List.of(
                SERVER + server.getJdbcUrl(),
                "--spring.datasource.username=" + server.getUsername(),
                "--spring.datasource.password=" + server.getPassword());
    }
}
