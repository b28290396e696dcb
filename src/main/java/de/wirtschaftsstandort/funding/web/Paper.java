package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import java.util.List;

/** A report the house hands out; always in German, as the granting body reads it. */
interface Paper {

    /** {@code b1} to {@code b14}, its address. */
    String key();

    String title();

    List<Report.Section> sections(Desk desk, ReportQuery query);
}
