package de.wirtschaftsstandort.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One running application for all tests that only read from it. */
final class SharedApplication {

    private SharedApplication() {}

    private static final class Holder {
        static final RunningApplication APPLICATION = start();

        private static RunningApplication start() {
            try {
                Path folder = RunningApplication.folderWithLightModules(Files.createTempDirectory("standort"));
                RunningApplication application = RunningApplication.start(folder);
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
}
