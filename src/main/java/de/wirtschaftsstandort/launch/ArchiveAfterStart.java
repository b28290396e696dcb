package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the class archive made once the first start from an unpacked WAR is over. */
@Component
@ConditionalOnProperty(ArchiveAfterStart.WAR)
class ArchiveAfterStart {

    /** Folder of the unpacked WAR; set by {@link ApplicationProcess}. */
    static final String WAR = "app.launch.war";

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveAfterStart.class);

    private final Path war;

    ArchiveAfterStart(@Value("${" + WAR + "}") Path war) {
        this.war = war;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        Optional<Launcher> launcher = Launcher.thatStartedThisProcess();
        if (launcher.isEmpty()) {
            return;
        }
        try {
            ClassArchive.forThisVirtualMachine(new UnpackedWar(war))
                    .make(launcher.get().pid(), ApplicationProcess.java());
        } catch (IOException | UncheckedIOException e) {
            LOG.info("No archive of classes for faster starts: {}", e.getMessage());
        }
    }
}
