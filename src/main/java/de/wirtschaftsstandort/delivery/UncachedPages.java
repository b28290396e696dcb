package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;

/** The page cache switched off: every answer is made anew, for those who work on templates. */
final class UncachedPages implements PageCache {

    @Override
    public CachedPage get(PageAddress address, PageMaker maker) {
        return CachedPage.plain(ServiceUnavailable.insteadOfOutage(() -> maker.make(new ReadLog())));
    }
}
