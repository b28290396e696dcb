package de.wirtschaftsstandort.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Lets the embedded server start while the application is still reading its own configuration. One for each application;
 * the application context finds what was begun as a bean.
 */
class EarlyStart implements ApplicationListener<ApplicationEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(EarlyStart.class);

    private @Nullable Begun begun;

    @Override
    public int getOrder() {
        // Behind those who read the configuration files.
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared
                && NoServerGiven.in(prepared.getEnvironment())
                // Whoever only writes down the beans needs no server.
                && !Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            begun = begin(prepared.getEnvironment());
        } else if (event instanceof ApplicationContextInitializedEvent initialized && begun != null) {
            initialized.getApplicationContext().getBeanFactory().registerSingleton("begunDatabase", begun);
        } else if (event instanceof ApplicationFailedEvent && begun != null) {
            begun.stop();
        }
    }

    private static @Nullable Begun begin(Environment environment) {
        try {
            DatabaseSettings settings = Binder.get(environment).bindOrCreate("app.database", DatabaseSettings.class);
            return new Begun(CompletableFuture.supplyAsync(
                    () -> EmbeddedDatabase.start(settings), task -> new Thread(task, "start-database").start()));
        } catch (BindException wrongSetting) {
            // The context reads the same setting and refuses it with all that helps.
            return null;
        }
    }

    /** A server that may still be starting. */
    record Begun(CompletableFuture<EmbeddedDatabase> database) {

        /** @throws DatabaseUnusable as {@link EmbeddedDatabase#start} */
        EmbeddedDatabase await() {
            try {
                return database.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof DatabaseUnusable unusable) {
                    throw unusable;
                }
                throw e;
            }
        }

        /** Stops what has started, waiting until it has. */
        void stop() {
            try {
                database.join().stop();
            } catch (CompletionException e) {
                LOG.debug("nothing to stop", e);
            }
        }
    }
}
