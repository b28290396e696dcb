package de.wirtschaftsstandort.funding;

/** Proofs that finance prepares, a second person checks and the lead hands in. */
final class HandedIn {

    private HandedIn() {}

    static ProofId begun(FundingTestBed bed, ProofOfUse.Kind kind, DateRange period) {
        return bed.use(PrepareProof.class)
                .begin(bed.finance, bed.programme, new ProofOfUse.Draft(kind, period, "Sachbericht"));
    }

    static AdvanceProof.Submitted proof(FundingTestBed bed, ProofOfUse.Kind kind, DateRange period) {
        ProofId id = begun(bed, kind, period);
        bed.use(AdvanceProof.class).check(bed.checker, id);
        return bed.use(AdvanceProof.class).submit(bed.lead, id);
    }

    static AdvanceProof.Submitted interim(FundingTestBed bed, DateRange period) {
        return proof(bed, ProofOfUse.Kind.INTERIM, period);
    }
}
