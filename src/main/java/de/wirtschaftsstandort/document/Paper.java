package de.wirtschaftsstandort.document;

/** How a sheet lies: wide for tables of many columns, upright for what is read from top to bottom. */
public enum Paper {
    LANDSCAPE(""),
    PORTRAIT(
            """
            @page { size: A4 portrait; margin: 18mm 16mm 22mm; }
            body { font-size: 9.5pt; line-height: 1.4; }
            h1 { font-size: 20pt; }
            h2 { clear: both; font-size: 13pt; }
            table { font-size: 9pt; }
            th, td { padding: 1.1mm 1.5mm; border-width: 0 0 0.2mm; }
            tbody th { width: 52%; }
            """);

    private final String style;

    Paper(String style) {
        this.style = style;
    }

    /** What differs from the style sheet of all reports. */
    String style() {
        return style;
    }
}
