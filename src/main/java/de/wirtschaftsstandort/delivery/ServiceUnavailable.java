package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.StoreUnreachable;
import java.util.function.Supplier;

/** The database is away and there is no earlier answer to give: 503 with Retry-After. */
class ServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceUnavailable(Throwable cause) {
        super("the database is away", cause);
    }

    /** Does what is not kept and therefore has no earlier answer. */
    static <T> T insteadOfOutage(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            if (StoreUnreachable.isCauseOf(failure)) {
                throw new ServiceUnavailable(failure);
            }
            throw failure;
        }
    }
}
