package de.wirtschaftsstandort.funding;

/** What is on record about a stored file. */
public record Document(
        DocumentId id,
        String name,
        String mime,
        long size,
        String sha256,
        String documentClass,
        StoredFile.Confidentiality confidentiality) {}
