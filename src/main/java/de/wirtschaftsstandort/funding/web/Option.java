package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.shared.TemplateVisible;

/** Something to choose. */
@TemplateVisible
public record Option(String value, String title) {}
