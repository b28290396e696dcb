package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * A form as its template shows it.
 *
 * @param id of the item, also of a new one
 * @param status end of a message key
 * @param draft when a draft was saved that is not shown; empty for none
 * @param publication where its versions and plans are; empty for a new item
 * @param tourScript address of the viewer of tours, empty for other items; likewise its style sheet
 * @param missing what keeps the item from going public
 */
@TemplateVisible
record FormScreen(
        String app,
        String appTitle,
        String list,
        String address,
        String id,
        String title,
        String path,
        String folder,
        boolean fresh,
        long revision,
        String status,
        String changed,
        List<FormTab> tabs,
        List<FormLanguage> languages,
        List<Remark> faults,
        List<Remark> missing,
        String draft,
        boolean draftShown,
        boolean canWrite,
        boolean canPublish,
        String publication,
        boolean hasRichText,
        String richText,
        String tourScript,
        String tourStyle,
        String draftKey) {

    @TemplateVisible
    record FormTab(String id, String label, List<FieldView> fields) {}

    /** @param tag {@code -} for the default one */
    @TemplateVisible
    record FormLanguage(String tag, String name) {}

    /** A sentence that leads to its field. */
    @TemplateVisible
    record Remark(String field, String label, String sentence) {}
}
