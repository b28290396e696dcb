package de.wirtschaftsstandort.funding;

/** A file to be stored; its bytes are handed on and never compared. */
@SuppressWarnings("ArrayRecordComponent")
public record StoredFile(
        String name, String mime, byte[] content, String documentClass, Confidentiality confidentiality) {

    public enum Confidentiality {
        INTERNAL,
        /** Offers before the award: only for those who evaluate. */
        PROCUREMENT,
        PUBLIC
    }
}
