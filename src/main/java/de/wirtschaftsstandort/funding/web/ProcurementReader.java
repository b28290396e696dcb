package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.AwardCriterion;
import de.wirtschaftsstandort.funding.AwardScheme;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.NewProcurement;
import de.wirtschaftsstandort.funding.OfferRanking;
import de.wirtschaftsstandort.funding.PriceFormula;
import de.wirtschaftsstandort.funding.Procedure;
import de.wirtschaftsstandort.funding.ProcurementRecord;
import de.wirtschaftsstandort.funding.TieRule;
import de.wirtschaftsstandort.funding.VatRate;
import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the forms of a procurement. */
record ProcurementReader(FormReader form) {

    static final int BIDDERS = 5;

    /** What the evaluation says of each bidder by name. */
    record Evaluation(Map<String, Integer> scores, Map<String, String> rejected) {}

    /** @throws de.wirtschaftsstandort.funding.Refused at every field that cannot be read */
    NewProcurement need(List<Measure> measures) {
        String subject = form.text("subject");
        String need = form.text("needKey");
        Money net = form.money("estimatedNet");
        LocalDate day = form.date("estimatedOn");
        String basis = form.text("estimateBasis");
        VatRate vat = new VatRate(form.optionalText("vat").isEmpty() ? 0 : form.wholeNumber("vat"));
        Set<MeasureId> chosen = measures.stream()
                .filter(measure -> form.flag("measure-" + measure.number()))
                .map(Measure::id)
                .collect(Collectors.toSet());
        form.refuseIfWrong();
        return new NewProcurement(subject, need, chosen, net, day, basis, vat);
    }

    Procedure procedure() {
        String typed = form.text("procedure");
        form.refuseIfWrong();
        return Stream.of(Procedure.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(Procedure.DIRECT);
    }

    /** The companies asked, each with the proof asked of it. */
    Map<String, String> bidders() {
        Map<String, String> bidders = new LinkedHashMap<>();
        for (int at = 1; at <= BIDDERS; at++) {
            String bidder = form.optionalText("bidder-" + at);
            if (!bidder.isEmpty()) {
                bidders.put(bidder, form.optionalText("suitability-" + at));
            }
        }
        return bidders;
    }

    /** The price comes first; a line without a name and weight is left out. */
    AwardScheme scheme() {
        List<AwardCriterion> criteria = new ArrayList<>();
        if (!form.optionalText("priceWeight").isEmpty()
                && !form.optionalText("priceWeight").equals("0")) {
            criteria.add(new AwardCriterion(1, "Preis", form.wholeNumber("priceWeight"), true));
        }
        for (int at = 1; at < AwardScheme.MOST; at++) {
            String name = form.optionalText("criterion-" + at);
            if (!name.isEmpty() || !form.optionalText("weight-" + at).isEmpty()) {
                criteria.add(new AwardCriterion(criteria.size() + 1, name, form.wholeNumber("weight-" + at), false));
            }
        }
        PriceFormula formula = chosen("priceFormula", PriceFormula.values(), PriceFormula.PROPORTIONAL);
        TieRule tie = chosen("tieRule", TieRule.values(), TieRule.LOWER_PRICE);
        form.refuseIfWrong();
        return new AwardScheme(criteria, formula, tie);
    }

    private <T extends Enum<T>> T chosen(String field, T[] known, T usual) {
        return Stream.of(known)
                .filter(one -> one.name().equals(form.optionalText(field)))
                .findFirst()
                .orElse(usual);
    }

    /** Points by company and position of the criterion; offers are numbered as they are shown. */
    Map<String, Map<Integer, OfferRanking.Points>> points(List<ProcurementRecord.Bid> offers, AwardScheme scheme) {
        Map<String, Map<Integer, OfferRanking.Points>> points = new LinkedHashMap<>();
        for (int at = 1; at <= offers.size(); at++) {
            Map<Integer, OfferRanking.Points> given = new LinkedHashMap<>();
            for (AwardCriterion criterion : scheme.judged()) {
                String field = at + "-" + criterion.position();
                if (!form.optionalText("points-" + field).isEmpty()) {
                    given.put(
                            criterion.position(),
                            new OfferRanking.Points(
                                    form.wholeNumber("points-" + field), form.optionalText("reason-" + field)));
                }
            }
            points.put(offers.get(at - 1).company(), given);
        }
        return points;
    }

    /** Offers are numbered as they are shown. */
    Evaluation evaluation(List<ProcurementRecord.Bid> offers) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        Map<String, String> rejected = new LinkedHashMap<>();
        for (int at = 1; at <= offers.size(); at++) {
            String company = offers.get(at - 1).company();
            if (!form.optionalText("score-" + at).isEmpty()) {
                scores.put(company, form.wholeNumber("score-" + at));
            }
            String reason = form.optionalText("rejected-" + at);
            if (!reason.isEmpty()) {
                rejected.put(company, reason);
            }
        }
        form.refuseIfWrong();
        return new Evaluation(scores, rejected);
    }
}
