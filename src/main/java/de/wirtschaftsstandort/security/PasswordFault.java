package de.wirtschaftsstandort.security;

/** Why a new password is not taken. */
enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    TOO_UNIFORM,
    TOO_COMMON,
    NAMES_THE_OWNER,
    NAMES_THE_PLACE
}
