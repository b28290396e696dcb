package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.StoreUnreachable;

/** The page cache switched off: every answer is made anew, for those who work on templates. */
final class UncachedPages implements PageCache {

    @Override
    public CachedPage get(PageAddress address, PageMaker maker) {
        try {
            return CachedPage.plain(maker.make(new ReadLog()));
        } catch (RuntimeException failure) {
            if (StoreUnreachable.isCauseOf(failure)) {
                throw new ServiceUnavailable(failure);
            }
            throw failure;
        }
    }
}
