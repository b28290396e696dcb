package de.wirtschaftsstandort.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootstrapFilesTests {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void putsParentsBeforeTheirChildrenAndModulesBehindThoseTheyDependOn() {
        LightModules modules = new ModuleFolder(folder)
                .with("/a/module.yaml", "version: 1.0\ndependencies:\n  z:\n    version: 1.0/*\n")
                .with("/a/bootstraps/website.home.about.team.yaml", "")
                .with("/a/bootstraps/website.home.zebra.yaml", "")
                .with("/z/module.yaml", "version: 1.0\n")
                .with("/z/mgnl-bootstrap/z/website.home.xml", "")
                .with("/z/bootstraps/dam.logo..old.yaml", "")
                .load();

        assertThat(BootstrapFiles.of(modules))
                .extracting(ModuleResource::path)
                .containsExactly(
                        "/z/bootstraps/dam.logo..old.yaml",
                        "/z/mgnl-bootstrap/z/website.home.xml",
                        "/a/bootstraps/website.home.zebra.yaml",
                        "/a/bootstraps/website.home.about.team.yaml");
    }

    @Test
    void leavesOtherFilesAlone() {
        LightModules modules = new ModuleFolder(folder)
                .with("/a/bootstraps/readme.txt", "")
                .with("/a/templates/bootstraps.yaml", "title: x\n")
                .with("/a/bootstraps/website.home.yaml", "")
                .load();

        assertThat(BootstrapFiles.of(modules))
                .extracting(ModuleResource::path)
                .containsExactly("/a/bootstraps/website.home.yaml");
    }
}
