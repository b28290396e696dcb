package de.wirtschaftsstandort.database;

import java.util.Arrays;
import java.util.Optional;

/** The ways a PostgreSQL server refuses us, by SQL state, in the operator's words. */
enum RefusedConnection {
    PASSWORD(
            "28P01",
            "Der Datenbankserver nimmt Benutzer oder Passwort nicht an.",
            "Passwort prüfen: psql \"$SPRING_DATASOURCE_URL\" -U BENUTZER; gesetzt wird es mit"
                    + " --spring.datasource.username=… und der Umgebungsvariablen SPRING_DATASOURCE_PASSWORD"),
    NOT_ALLOWED(
            "28000",
            "Der Datenbankserver lässt diesen Benutzer von dieser Adresse nicht herein.",
            "Eintrag in pg_hba.conf des Servers prüfen, danach: select pg_reload_conf()"),
    NO_DATABASE(
            "3D000",
            "Die Datenbank gibt es auf dem Server nicht.",
            "Anlegen: createdb -E UTF8 -O BENUTZER DATENBANK (Name aus spring.datasource.url)"),
    NOBODY_THERE(
            "08001",
            "Unter der Adresse aus spring.datasource.url antwortet kein Datenbankserver.",
            "Adresse und Port prüfen: pg_isready -h HOST -p PORT. Ohne spring.datasource.url startet die Anwendung ihr"
                    + " eigenes PostgreSQL."),
    NO_RIGHT(
            "42501",
            "Dem Datenbankbenutzer fehlt ein Recht, das die Einrichtung des Schemas braucht.",
            "Der Benutzer der Rolle author muss Eigentümer der Datenbank sein: alter database DATENBANK owner to"
                    + " BENUTZER");

    private final String sqlState;
    private final String sentence;
    private final String help;

    RefusedConnection(String sqlState, String sentence, String help) {
        this.sqlState = sqlState;
        this.sentence = sentence;
        this.help = help;
    }

    static Optional<RefusedConnection> of(String sqlState) {
        return Arrays.stream(values())
                .filter(refused -> refused.sqlState.equals(sqlState))
                .findFirst();
    }

    String sentence() {
        return sentence;
    }

    String help() {
        return help;
    }
}
