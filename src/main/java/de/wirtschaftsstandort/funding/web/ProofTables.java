package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Deadline;
import de.wirtschaftsstandort.funding.DrawdownPosition;
import de.wirtschaftsstandort.funding.ProofOfUse;
import de.wirtschaftsstandort.funding.UserId;
import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Tables of proofs of use, on the screens. */
final class ProofTables {

    private ProofTables() {}

    static String label(Desk desk, ProofOfUse.State state) {
        return desk.text(
                "funding.proof.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String label(Desk desk, ProofOfUse.Kind kind) {
        return desk.text("funding.proof.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What is due and was not handed in. */
    static Table open(Desk desk, List<Deadline> due) {
        Table.Builder table = Table.of(
                desk.text("funding.proof.open"),
                Cells.header(desk, "what"),
                Cells.text(desk, "due"),
                Cells.text(desk, "rule"));
        due.forEach(one -> table.row(
                Value.words(one.titleIn(desk.texts().language())), Value.of(one.day()), Value.words(one.rule())));
        return table.build();
    }

    static Table all(Desk desk, List<ProofOfUse> proofs) {
        Table.Builder table = Table.of(
                desk.text("funding.proof.all"),
                Cells.header(desk, "number"),
                Cells.text(desk, "proof-kind"),
                Cells.text(desk, "proof-period"),
                Cells.text(desk, "due"),
                Cells.text(desk, "submitted-on"),
                Cells.number(desk, "claimed"),
                Cells.number(desk, "recognised"),
                Cells.number(desk, "reduced"),
                Cells.text(desk, "status"));
        proofs.forEach(one -> table.row(
                Value.linked(one.number(), desk.path("/proofs/" + one.number())),
                Value.words(label(desk, one.kind())),
                Value.words(one.period().toString()),
                Value.of(one.due()),
                Value.ofDay(one.submittedOn()),
                Value.ofMoney(one.eligible()),
                Value.ofMoney(one.recognised()),
                Value.ofMoney(one.recognised().flatMap(found -> one.eligible().map(claimed -> claimed.minus(found)))),
                Value.words(label(desk, one.state()))));
        return table.build();
    }

    static Table facts(Desk desk, ProofOfUse proof, List<ProofOfUse.Item> items) {
        Table.Builder table =
                Table.of(desk.text("funding.proof.facts"), Cells.header(desk, "field"), Cells.text(desk, "value"));
        fact(desk, table, "proof-kind", Value.words(label(desk, proof.kind())));
        fact(desk, table, "proof-period", Value.words(proof.period().toString()));
        fact(desk, table, "due", Value.of(proof.due()));
        fact(desk, table, "prepared-by", Value.words(proof.preparedBy().value()));
        proof.checkedBy().map(UserId::value).ifPresent(by -> fact(desk, table, "checked-by", Value.words(by)));
        proof.submittedOn().ifPresent(day -> fact(desk, table, "submitted-on", Value.of(day)));
        fact(desk, table, "receipts", Value.of(items.size()));
        fact(desk, table, "claimed", Value.of(sum(items, ProofOfUse.Item::claimed)));
        proof.recognised().ifPresent(money -> fact(desk, table, "recognised", Value.of(money)));
        if (proof.state().isHandedIn()) {
            fact(desk, table, "reduced", Value.of(sum(items, ProofOfUse.Item::cut)));
        }
        proof.examinedOn().ifPresent(day -> fact(desk, table, "examined-on", Value.of(day)));
        if (!proof.examination().isEmpty()) {
            fact(desk, table, "letter", Value.words(proof.examination()));
        }
        proof.hash().ifPresent(hash -> fact(desk, table, "hash", Value.words(hash)));
        return table.build();
    }

    private static void fact(Desk desk, Table.Builder table, String key, Value value) {
        table.row(Value.words(desk.text("funding.column." + key)), value);
    }

    static Table items(Desk desk, String caption, List<ProofOfUse.Item> items, int most) {
        Table.Builder table = Table.of(
                caption,
                Cells.header(desk, "receipt"),
                Cells.text(desk, "paid-on"),
                Cells.text(desk, "supplier"),
                Cells.text(desk, "subject"),
                Cells.number(desk, "paid"),
                Cells.number(desk, "claimed"),
                Cells.number(desk, "recognised"),
                Cells.text(desk, "reason"));
        items.stream()
                .limit(most)
                .forEach(item -> table.row(
                        Value.linked(item.receipt(), desk.path("/receipts/" + item.receipt())),
                        Value.of(item.paidOn()),
                        Value.words(item.supplier()),
                        Value.words(item.subject()),
                        Value.of(item.paid()),
                        Value.of(item.claimed()),
                        Value.ofMoney(item.recognised()),
                        Value.words(item.reason())));
        table.row(
                Table.Weight.TOTAL,
                Value.words(desk.text("funding.sum")),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.of(sum(items, ProofOfUse.Item::paid)),
                Value.of(sum(items, ProofOfUse.Item::claimed)),
                items.stream().anyMatch(item -> item.recognised().isPresent())
                        ? Value.of(sum(items, item -> item.recognised().orElse(Money.ZERO)))
                        : Value.none(),
                Value.none());
        return table.build();
    }

    private static Money sum(List<ProofOfUse.Item> items, Function<ProofOfUse.Item, Money> part) {
        return items.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    /** What the final proof comes to, as far as it is known. */
    static Table settlement(Desk desk, DrawdownPosition position) {
        return Table.of(
                        desk.text("funding.proof.settlement"),
                        Cells.number(desk, "granted"),
                        Cells.number(desk, "paid-out"),
                        Cells.number(desk, "lump-cut"),
                        Cells.number(desk, "held-back"),
                        Cells.number(desk, "callable"),
                        Cells.number(desk, "payable"))
                .row(
                        Value.of(position.granted()),
                        Value.of(position.paidOut()),
                        Value.of(position.cut()),
                        Value.of(position.heldBack()),
                        Value.of(position.callable()),
                        Value.of(position.payable()))
                .build();
    }
}
