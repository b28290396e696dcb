package de.wirtschaftsstandort.app;

import java.util.List;

/** The two parts a content app consists of. */
enum SubAppKind implements KnownByClass {
    BROWSER("browserSubApp", "Browser", "ContentBrowserSubApp", "WorkbenchSubApp"),
    DETAIL("detailSubApp", "Detail", "ContentDetailSubApp", "DetailEditorSubApp");

    private final List<String> classes;

    SubAppKind(String... classes) {
        this.classes = List.of(classes);
    }

    @Override
    public List<String> classes() {
        return classes;
    }
}
