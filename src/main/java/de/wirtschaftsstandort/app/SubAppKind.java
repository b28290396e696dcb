package de.wirtschaftsstandort.app;

/** The two parts a content app consists of. */
enum SubAppKind implements KnownByClass {
    BROWSER("browserSubApp", "Browser", "ContentBrowserSubApp", "WorkbenchSubApp"),
    DETAIL("detailSubApp", "Detail", "ContentDetailSubApp", "DetailEditorSubApp");

    private final String names;

    SubAppKind(String... names) {
        this.names = String.join(" ", names);
    }

    @Override
    public String names() {
        return names;
    }
}
