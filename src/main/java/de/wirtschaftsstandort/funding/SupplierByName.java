package de.wirtschaftsstandort.funding;

import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Books what names its supplier as typed, who is perhaps not known yet; refused, the supplier is not kept either. */
@Component
class SupplierByName {

    /** Nobody; no row has this key. */
    static final PartyId UNKNOWN = new PartyId(0);

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Parties parties;

    SupplierByName(Bookkeeping bookkeeping, Permissions permissions, Parties parties) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.parties = parties;
    }

    /**
     * @param typed the form, as soon as its supplier is known
     * @param measures the ones it spends money of
     */
    <T, R> R book(
            Actor actor,
            ProgrammeId programme,
            String supplier,
            Function<PartyId, T> typed,
            Function<T, Collection<MeasureId>> measures,
            BiFunction<Booking, T, R> work) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_MONEY, programme, measures.apply(typed.apply(UNKNOWN)));
            new Complaints()
                    .blank(supplier, "supplier", "Bitte den Namen des Lieferanten angeben.")
                    .refuse();
            return work.apply(booking, typed.apply(parties.findOrAdd(programme, supplier)));
        });
    }
}
