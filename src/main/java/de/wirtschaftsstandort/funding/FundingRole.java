package de.wirtschaftsstandort.funding;

/** Roles within one programme. */
public enum FundingRole {
    PROGRAMME_LEAD("Programmleitung"),
    MEASURE_OWNER("Maßnahmenverantwortung"),
    FINANCE("Finanzen"),
    STEERING_MEMBER("Mitglied der Steuerungsgruppe"),
    WORKING_MEMBER("Mitglied einer Arbeitsgruppe"),
    PROVIDER("externer Dienstleister"),
    AUDITOR("Prüfung"),
    WEB_EDITOR("Redaktion"),
    ADMINISTRATOR("Administration");

    private final String label;

    FundingRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
