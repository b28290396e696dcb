package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The data of every report of a moment, each as text, to be compared byte by byte. */
final class AllReports {

    private AllReports() {}

    static Map<String, String> of(FundingTestBed bed, AsOf asOf) {
        Actor lead = bed.lead;
        ProgrammeId programme = bed.programme;
        DateRange period = new DateRange(LocalDate.of(2022, 9, 1), asOf.day());
        Map<String, Object> data = new TreeMap<>();
        data.put("B1", bed.use(ControllingReports.class).make(lead, programme, asOf, OptionalInt.of(2023)));
        data.put("B1 whole", bed.use(ControllingReports.class).make(lead, programme, asOf, OptionalInt.empty()));
        data.put("B1 lights", bed.use(Lights.class).read(lead, programme, asOf));
        data.put("B1 deadlines", bed.use(Deadlines.class).within(lead, programme, asOf, 2000));
        data.put("B1 risks", bed.use(Worries.class).risks(lead, programme, asOf));
        data.put("B1 tasks", bed.use(Worries.class).tasks(lead, programme, asOf));
        data.put("B1 virements", bed.use(Virements.class).of(programme, asOf));
        data.put("B2", bed.use(ReceiptLists.class).make(lead, programme, period, Optional.empty(), asOf));
        data.put("B3", bed.use(NumericProofs.class).make(lead, programme, period, asOf.knownAt()));
        data.put("B4", bed.use(ProgressNotes.class).accepted(lead, programme, asOf));
        data.put("B4 publicity", bed.use(Publicity.class).evidence(lead, programme, asOf));
        data.put("B4 income", bed.use(Incomes.class).of(lead, programme, asOf));
        data.put("B4 aid", bed.use(DeMinimisAids.class).of(lead, programme, asOf));
        data.put("B5", bed.use(Drawdowns.class).position(lead, programme, asOf));
        data.put("B6", bed.use(Schedules.class).make(lead, programme, asOf));
        data.put("B7", bed.use(ProcurementLists.class).make(lead, programme, asOf));
        data.put("B8", bed.use(Decisions.class).of(programme, asOf));
        data.put("B9", bed.use(MeasureSheets.class).brief(lead, programme, asOf));
        data.put("B10", bed.use(VirementApplications.class).make(lead, programme, asOf));
        data.put(
                "B11",
                bed.use(CloseYear.class).preview(lead, programme, 2023, asOf).open());
        data.put("B12", bed.use(MeasureProgress.class).read(lead, programme, asOf));
        data.put("B13", bed.use(AuditFile.class).entries(lead, programme, Optional.empty(), asOf));
        data.put("B14 contact", bed.use(RuleBook.class).require(programme, RuleKey.CONTACT, asOf));
        data.put("B14 goals", bed.use(Programmes.class).publicGoals(programme, asOf));
        data.put(
                "B14 measures",
                bed.use(MeasureSheets.class).readable(lead, programme, asOf).entrySet());
        Map<String, String> texts = new TreeMap<>();
        data.forEach((report, content) -> texts.put(report, JsonMapper.shared().writeValueAsString(content)));
        return texts;
    }
}
