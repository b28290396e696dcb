package de.wirtschaftsstandort.funding;

/** What a person does with a programme; the rows of {@link Permissions}. */
public enum FundingAction {
    READ_FIGURES("Zahlen lesen"),
    RECORD_MONEY("Aufträge und Belege erfassen"),
    PREPARE_DRAFT("Aufträge, Belege, Umwidmungen und Niederschriften als Entwurf vorbereiten"),
    ADOPT_DRAFT("Entwürfe übernehmen oder zurückgeben"),
    CHECK_FACTS("Belege sachlich prüfen"),
    RELEASE_MONEY("Belege freigeben, Zahlungen buchen und einlesen"),
    DRAFT_PLAN("Umwidmungen und Planfassungen entwerfen"),
    RECORD_DECISION("Beschlüsse und Niederschriften festhalten"),
    CAST_VOTE("Im Umlauf abstimmen"),
    KEEP_PROCUREMENT("Vergaben führen"),
    READ_PROCUREMENT("Vergaben lesen"),
    EVALUATE_OFFERS("Angebote werten"),
    DRAFT_DRAWDOWN("Mittelanforderungen und Nachweise entwerfen"),
    PREPARE_DRAWDOWN("Mittelanforderungen und Nachweise vorbereiten und prüfen"),
    RELEASE_DRAWDOWN("Mittelanforderungen und Nachweise freigeben"),
    WRITE_PROGRESS("Fortschritt berichten"),
    ACCEPT_PROGRESS("Fortschrittsberichte annehmen"),
    PREPARE_CLOSING("Jahresabschlüsse vorbereiten"),
    CLOSE_YEAR("Jahre abschließen und wieder öffnen"),
    CHANGE_RULES("Regeln und Bescheide eintragen"),
    FULFIL_CONDITION("Nebenbestimmungen als erfüllt eintragen"),
    CREATE_PROGRAMME("Programme einrichten"),
    READ_AUDIT("Protokoll lesen");

    private final String label;

    FundingAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
