package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.shared.TemplateVisible;

/** A box to tick in a form. */
@TemplateVisible
record Choice(String value, String title, boolean chosen) {}
