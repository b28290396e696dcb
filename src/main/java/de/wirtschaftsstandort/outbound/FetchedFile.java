package de.wirtschaftsstandort.outbound;

/**
 * A file of another host.
 *
 * @param type as the host calls it, in small letters and without parameters; empty when it does not say
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once
public record FetchedFile(String type, byte[] body) {}
