package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.shared.TemplateVisible;

/** A state on the way of a procurement or a proof, behind or before the one it is in. */
@TemplateVisible
public record Station(String title, boolean passed, boolean current) {}
