package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page editor as its template shows it.
 *
 * @param status end of a message key
 * @param incomplete areas wait for what they are born with
 * @param properties address of the page's own form; empty without one
 * @param view address of the page itself, to be put into a frame
 * @param copied title of the component that can be pasted; empty for none
 * @param script of the frame with bars; without it the list of parts does everything
 */
@TemplateVisible
record EditorScreen(
        String id,
        String title,
        String path,
        String address,
        String status,
        boolean canWrite,
        boolean canPublish,
        boolean live,
        boolean incomplete,
        String publication,
        String properties,
        String view,
        List<AreaView> areas,
        List<LanguageView> languages,
        String copied,
        String script) {

    Optional<PartView> part(String wanted) {
        return areas.stream()
                .flatMap(AreaView::allParts)
                .filter(part -> part.id().equals(wanted))
                .findFirst();
    }

    @TemplateVisible
    record LanguageView(String tag, String name) {}

    /**
     * An area.
     *
     * @param id for the headings of the screen
     * @param place path of its node, whether that is there or not
     * @param most 0 for any number
     * @param waits exists only once it is asked for
     * @param form address of its own dialog; empty for most areas
     */
    @TemplateVisible
    record AreaView(
            String id,
            String place,
            String title,
            String description,
            int most,
            int count,
            boolean full,
            boolean waits,
            String form,
            boolean canAdd,
            boolean canPaste,
            List<PartView> parts,
            List<AreaView> areas) {

        Stream<PartView> allParts() {
            return Stream.concat(
                    parts.stream()
                            .flatMap(part -> Stream.concat(
                                    Stream.of(part), part.areas().stream().flatMap(AreaView::allParts))),
                    areas.stream().flatMap(AreaView::allParts));
        }
    }

    /**
     * A component.
     *
     * @param note its first words
     * @param form address of its form; empty when it has none or the person may not change it
     * @param missing template that is not there; empty when it is
     * @param targets other areas that take it
     */
    @TemplateVisible
    record PartView(
            String id,
            String place,
            long revision,
            String title,
            String note,
            String form,
            String missing,
            boolean canWrite,
            boolean canDuplicate,
            List<Target> targets,
            List<AreaView> areas) {}

    @TemplateVisible
    record Target(String place, String title) {}
}
