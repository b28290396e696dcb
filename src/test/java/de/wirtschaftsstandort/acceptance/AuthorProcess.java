package de.wirtschaftsstandort.acceptance;

import de.wirtschaftsstandort.Application;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.publishing.PublicationResult;
import de.wirtschaftsstandort.publishing.PublishContent;
import de.wirtschaftsstandort.publishing.PublishRequest;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The author process inside this JVM, so that a test can do what an editor does. */
final class AuthorProcess implements AutoCloseable {

    private static final String EDITOR = "redaktion";

    private final ConfigurableApplicationContext context;

    AuthorProcess(Path lightModules, String databaseUrl, String user, String password) {
        context = new SpringApplicationBuilder(Application.class)
                .run(
                        "--app.role=author",
                        "--server.port=0",
                        "--app.light-modules.dir=" + lightModules,
                        "--spring.datasource.url=" + databaseUrl,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password);
    }

    ContentNode authorNode(String path) {
        return context.getBean(ContentStages.class)
                .nodes(Stage.AUTHOR)
                .find("website", NodePath.of(path))
                .orElseThrow();
    }

    void change(String path, String property, String value) {
        ContentSession session = context.getBean(ContentSessions.class).open("website", EDITOR);
        session.set(authorNode(path).id(), PropertyKey.of(property), PropertyValue.of(value));
        session.commit();
    }

    void rename(String path, String newName) {
        ContentSession session = context.getBean(ContentSessions.class).open("website", EDITOR);
        session.rename(authorNode(path).id(), newName);
        session.commit();
    }

    PublicationResult publish(String path) {
        return context.getBean(PublishContent.class)
                .publish(new PublishRequest("website", authorNode(path).id(), false, EDITOR));
    }

    @Override
    public void close() {
        context.close();
    }
}
