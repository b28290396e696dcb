package de.wirtschaftsstandort.acceptance;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** One running application for all tests that only read from it. */
final class SharedApplication {

    private SharedApplication() {}

    private static final class Holder {
        static final GreenMail MAILS = new GreenMail(ServerSetup.SMTP.dynamicPort());
        static final RunningApplication APPLICATION = start();

        private static RunningApplication start() {
            try {
                Path folder = RunningApplication.folderWithLightModules(Files.createTempDirectory("standort"));
                MAILS.start();
                RunningApplication application = RunningApplication.start(
                        folder,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + MAILS.getSmtp().getPort(),
                        "--app.mail.every=300ms");
                Runtime.getRuntime().addShutdownHook(new Thread(application::close, "stop-shared-application"));
                return application;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static RunningApplication get() {
        return Holder.APPLICATION;
    }

    /** As soon as its search has read everything. */
    static RunningApplication withSearch() {
        Duration unused = Await.until(
                Duration.ofMinutes(3),
                () -> get().status("/exports/companies.csv") == 200,
                () -> "status " + get().status("/exports/companies.csv"));
        return get();
    }

    /** What its mails reach instead of people. */
    static GreenMail mails() {
        RunningApplication unused = get();
        return Holder.MAILS;
    }
}
