package de.wirtschaftsstandort.outbound;

/** Takes mails that are to be sent. */
public interface MailOutbox {

    /**
     * Keeps the mail in the transaction of the caller and returns at once; it is sent after the commit, however long the
     * mail server is away.
     */
    void put(Mail mail);
}
