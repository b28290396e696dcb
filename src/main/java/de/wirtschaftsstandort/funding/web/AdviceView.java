package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.ProcedureAdvice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.stream.Stream;

/** What the value of a need demands, in words, with the rule behind it. */
@TemplateVisible
public record AdviceView(String sentence, List<String> warnings, String rule) {

    static AdviceView of(Desk desk, ProcedureAdvice advice, List<String> neighbours) {
        String language = desk.texts().language();
        String required = desk.texts()
                .text(
                        "funding.procurement.required",
                        advice.value().format(language),
                        advice.required().label());
        return new AdviceView(
                advice.bidderInformation()
                        ? required + " "
                                + desk.texts().text("funding.procurement.inform", advice.bidderInformationDays(), null)
                        : required,
                Stream.concat(advice.warnings().stream(), neighbours.stream()).toList(),
                advice.thresholds().citation());
    }
}
