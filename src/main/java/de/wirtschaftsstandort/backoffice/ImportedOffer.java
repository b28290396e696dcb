package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.openimmo.OfferDraft.Note;
import de.wirtschaftsstandort.openimmo.OfferKind;
import java.util.List;
import java.util.Optional;

/**
 * What became of one object of a file.
 *
 * @param number counted from 1
 * @param line of the file on which it begins
 * @param siteNo and {@code title} as far as they were read, else empty
 * @param refusal key of the sentence why it became nothing; empty when it is a draft, or would be one
 * @param word for that sentence
 * @param node the draft; empty when nothing was written
 * @param notes what of it was not taken
 */
public record ImportedOffer(
        int number,
        int line,
        Optional<OfferKind> kind,
        String siteNo,
        String title,
        String refusal,
        String word,
        Optional<NodeId> node,
        List<Note> notes) {

    public ImportedOffer {
        notes = List.copyOf(notes);
    }

    public boolean isTaken() {
        return refusal.isEmpty();
    }

    ImportedOffer at(NodeId draft) {
        return new ImportedOffer(number, line, kind, siteNo, title, refusal, word, Optional.of(draft), notes);
    }
}
