package de.wirtschaftsstandort.content;

/** How much one archive file may hold; counts what aliases unfold to, so a small file cannot become a huge tree. */
final class ArchiveLimits {

    static final int LARGEST_FILE = 64 << 20;
    static final int MOST_PARTS = 1_000_000;
    static final int MOST_ALIASES = 1_000;

    private int parts;
    private int aliases;

    void enter(int line, int depth) {
        if (++parts > MOST_PARTS) {
            throw new ArchiveRefused(line, "the file unfolds to more than " + MOST_PARTS + " nodes and values");
        }
        if (depth > ContentRules.DEEPEST) {
            throw new ArchiveRefused(line, "nested more than " + ContentRules.DEEPEST + " levels deep");
        }
    }

    void alias(int line) {
        if (++aliases > MOST_ALIASES) {
            throw new ArchiveRefused(line, "more than " + MOST_ALIASES + " aliases");
        }
    }
}
