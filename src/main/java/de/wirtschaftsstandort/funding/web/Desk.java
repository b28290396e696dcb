package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.AsOf;
import de.wirtschaftsstandort.funding.Programme;
import de.wirtschaftsstandort.funding.ProgrammeId;
import de.wirtschaftsstandort.shell.Texts;
import java.time.LocalDate;

/** Somebody at work in a programme: who, where, when, in which words. */
record Desk(Actor actor, Programme programme, AsOf now, Texts texts) {

    ProgrammeId id() {
        return programme.id();
    }

    LocalDate today() {
        return now.day();
    }

    /** Address of a screen of the programme; {@code below} begins with a slash or is empty. */
    String path(String below) {
        return Desks.PATH + "/" + programme.code() + below;
    }

    String text(String key) {
        return texts.text(key);
    }
}
