package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.security.Action;

/** Where an enquiry leads on to; features that work on with it contribute a bean. */
public interface EnquiryWay {

    /** Who is shown the way. */
    Action action();

    /** Key of the words on it. */
    String key();

    /** Empty where this enquiry leads nowhere. */
    String address(KeptEnquiry enquiry);
}
