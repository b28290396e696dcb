package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.ProofOfUse;
import de.wirtschaftsstandort.funding.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Reads what is typed into a proof of use. */
final class ProofReader {

    private ProofReader() {}

    static List<Option> kinds(Desk desk) {
        return Stream.of(ProofOfUse.Kind.values())
                .map(kind -> new Option(kind.name(), ProofTables.label(desk, kind)))
                .toList();
    }

    /** @throws Refused at the field that cannot be read */
    static ProofOfUse.Draft draft(FormReader form) {
        LocalDate from = form.date("from");
        LocalDate to = form.date("to");
        form.refuseIfWrong();
        if (to.isBefore(from)) {
            throw new Refused("to", "Der Zeitraum endet vor seinem Beginn.");
        }
        ProofOfUse.Kind kind = Stream.of(ProofOfUse.Kind.values())
                .filter(one -> one.name().equals(form.optionalText("kind")))
                .findFirst()
                .orElseThrow(() -> new Refused("kind", "Bitte die Art des Nachweises auswählen."));
        return new ProofOfUse.Draft(kind, new DateRange(from, to), form.optionalText("narrative"));
    }
}
