package de.wirtschaftsstandort.enquiry;

import java.util.Optional;

/**
 * What became of a stamp that came back.
 *
 * @param number unlike that of any other stamp
 * @param refusal empty when the form may be taken
 */
record FormStamp(String number, Optional<Refusal> refusal) {}
