package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.SortedMap;

/**
 * Everything about one measure as of a moment.
 *
 * @param years its figures by year
 * @param statuses how it came to stand where it stands, the latest step first
 * @param history what the audit log says of it; empty for people who may not read that
 */
public record MeasureSheet(
        Measure measure,
        SortedMap<Integer, Cell> years,
        Schedule.Row schedule,
        List<Quarter> quarters,
        Lights.Reading lights,
        List<Commitment> orders,
        List<Receipt> receipts,
        List<Procurement> procurements,
        List<Milestone> milestones,
        List<Indicator> indicators,
        List<Document> documents,
        List<StatusChange> statuses,
        List<AuditEntry> history) {

    public MeasureSheet {
        orders = List.copyOf(orders);
        receipts = List.copyOf(receipts);
        procurements = List.copyOf(procurements);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
        documents = List.copyOf(documents);
        statuses = List.copyOf(statuses);
        history = List.copyOf(history);
    }

    MeasureSheet with(List<Receipt> found, List<Document> files, List<StatusChange> steps, List<AuditEntry> said) {
        return new MeasureSheet(
                measure,
                years,
                schedule,
                quarters,
                lights,
                orders,
                found,
                procurements,
                milestones,
                indicators,
                files,
                steps,
                said);
    }

    public Cell whole() {
        return Cell.sum(years.values());
    }
}
