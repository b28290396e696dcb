package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/** A body whose members of today can be ticked as present. */
@TemplateVisible
record BodyChoice(String value, String title, List<Option> members) {}
