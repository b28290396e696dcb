package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.BackofficeSession;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;

/** A session as a list shows it. */
@TemplateVisible
record SessionLine(String id, String name, String since, String lastUsed, String address, String device, boolean own) {

    static SessionLine of(BackofficeSession session, String name, String ownId, Texts texts) {
        return new SessionLine(
                session.id(),
                name,
                texts.moment(session.signedInAt()),
                texts.moment(session.lastUsedAt()),
                session.address(),
                device(session.device()),
                session.id().equals(ownId));
    }

    /** Browser and system, which is what people recognise; the rest of the header is noise. */
    static String device(String agent) {
        String browser = agent.contains("Firefox/")
                ? "Firefox"
                : agent.contains("Edg/")
                        ? "Edge"
                        : agent.contains("Chrome/") ? "Chrome" : agent.contains("Safari/") ? "Safari" : "";
        String system = agent.contains("Android")
                ? "Android"
                : agent.contains("iPhone") || agent.contains("iPad")
                        ? "iOS"
                        : agent.contains("Windows")
                                ? "Windows"
                                : agent.contains("Mac OS") ? "macOS" : agent.contains("Linux") ? "Linux" : "";
        String both = (browser + " · " + system).replaceAll("^ · | · $", "");
        return both.isBlank() || both.equals("·") ? agent : both;
    }
}
