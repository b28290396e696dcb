package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentArchive;
import de.wirtschaftsstandort.content.ImportMode;
import de.wirtschaftsstandort.content.ImportedContent;
import de.wirtschaftsstandort.lightmodule.BootstrapFiles;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Imports the bootstrap files of all light modules and publishes what they bring: each state of a file once, missing
 * nodes only, before the first request is answered. A faulty file is reported, tried again at the next start, and
 * stops neither the others nor the site.
 */
public final class StartContent implements SmartInitializingSingleton {

    static final String USER = "system";

    private static final Logger LOG = LoggerFactory.getLogger(StartContent.class);

    private final ModuleResources modules;
    private final ContentArchive archive;
    private final DrawnPictures pictures;
    private final PublishContent publishing;
    private final ImportedFiles imported;
    private final Supplier<Set<String>> languages;
    private final TransactionOperations transactions;

    StartContent(
            ModuleResources modules,
            ContentArchive archive,
            DrawnPictures pictures,
            PublishContent publishing,
            ImportedFiles imported,
            Supplier<Set<String>> languages,
            TransactionOperations transactions) {
        this.modules = modules;
        this.archive = archive;
        this.pictures = pictures;
        this.publishing = publishing;
        this.imported = imported;
        this.languages = languages;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        importAll();
    }

    /** Imports what is new since the last time and answers the problems found on the way. */
    public List<Problem> importAll() {
        List<Problem> problems = new ArrayList<>();
        for (ModuleResource file : BootstrapFiles.of(modules)) {
            List<Problem> found = importFile(file);
            found.forEach(problem -> LOG.warn("start content {}", problem));
            problems.addAll(found);
        }
        return problems;
    }

    private List<Problem> importFile(ModuleResource file) {
        List<Problem> problems = new ArrayList<>();
        try {
            transactions.executeWithoutResult(status -> {
                imported.lock();
                if (!imported.contains(file)) {
                    ImportedContent content =
                            archive.importFile(file.file(), file.bytes(), ImportMode.IF_ABSENT, languages.get(), USER);
                    problems.addAll(content.problems());
                    if (content.failed()) {
                        status.setRollbackOnly();
                    } else {
                        problems.addAll(pictures.draw(file.file(), content));
                        publish(file, content, problems);
                        imported.add(file, content.nodes());
                    }
                }
            });
        } catch (RuntimeException fault) {
            LOG.error("start content {} was not imported", file.file(), fault);
            problems.add(Problem.error(file.file(), 0, "not imported: " + fault.getMessage()));
        }
        return problems;
    }

    private void publish(ModuleResource file, ImportedContent content, List<Problem> problems) {
        int published = 0;
        for (var root : content.roots()) {
            PublicationResult result = publishing.publish(new PublishRequest(content.workspace(), root, true, USER));
            published += result.done().size();
            result.refusals()
                    .forEach(refusal -> problems.add(
                            Problem.warning(file.file(), 0, "imported but not published: " + refusal.reason())));
        }
        LOG.info(
                "start content {}: {} nodes imported, {} pages and items published, {} left as they were",
                file.file(),
                content.nodes(),
                published,
                content.present().size());
    }
}
