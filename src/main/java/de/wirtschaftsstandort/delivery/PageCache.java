package de.wirtschaftsstandort.delivery;

/** Keeps answers ready to send until something they depend on changes. */
interface PageCache {

    /**
     * The answer from memory, else from the maker, which runs once for all who ask for the address at the same time.
     * What the maker throws reaches all of them, with one exception: while the database is away the last answer is
     * given, however old, and only where there is none {@link ServiceUnavailable} is thrown.
     *
     * <p>Query parameters the maker did not read (see {@link de.wirtschaftsstandort.content.ReadLog#parameter}) do not
     * make an answer of their own.
     */
    CachedPage get(PageAddress address, PageMaker maker);
}
