package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.security.PathPattern;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.security.Rights;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** From the rights of an account to what a person is in a programme. */
class ActorsStoreTests {

    private static final FundingTestBed BED = new FundingTestBed().today("2023-06-30");
    private static final UserId SOMEBODY = new UserId("jemand");

    @AfterAll
    static void close() {
        BED.close();
    }

    private static Actor with(Permission... permissions) {
        return BED.use(Actors.class).of(SOMEBODY, new Rights(Set.of(permissions)));
    }

    private static Permission in(String path, FundingRole role) {
        return new Permission(RoleActions.of(role).name(), "funding", new PathPattern(path), "*", "*");
    }

    @Test
    void aRightEverywhereIsARoleInEveryProgramme() {
        assertThat(with(Permission.everywhere("funding.finance")).roles())
                .containsEntry(BED.programme, Set.of(FundingRole.FINANCE));
    }

    @Test
    void aRightForOneProgrammeIsNoneInAnother() {
        assertThat(with(in("/RB-NOS-2022", FundingRole.PROGRAMME_LEAD)).roles())
                .containsEntry(BED.programme, Set.of(FundingRole.PROGRAMME_LEAD));
        assertThat(with(in("/RB-MS-2020", FundingRole.PROGRAMME_LEAD)).roles()).isEmpty();
    }

    @Test
    void whoManagesPeopleHasNoRightToMoneyWhateverElseTheAccountHas() {
        Actor both = with(
                Permission.everywhere("people.*"),
                Permission.everywhere("funding.*"),
                Permission.everywhere("funding.finance"));
        assertThat(both.roles()).containsEntry(BED.programme, Set.of(FundingRole.ADMINISTRATOR));
        assertThat(BED.use(Permissions.class).allowsSomewhere(both, FundingAction.READ_AUDIT))
                .isTrue();
        assertThatThrownBy(() -> BED.receipt("Büro Beispiel", 7, "119,00").record(both))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("Administration");
    }

    @Test
    void anAccountWithoutARoleSeesNoProgramme() {
        assertThat(BED.use(Programmes.class).visibleTo(with())).isEmpty();
    }

    @Test
    void whoWorksForASupplierDoesNotCheckItsInvoices() {
        PartyId supplier = BED.party("Agentur Beispiel");
        BED.use(AssignEmployer.class).assign(BED.lead, BED.programme, SOMEBODY, supplier);
        Actor employee = with(Permission.everywhere("funding.programme-lead"));
        assertThat(employee.employer()).isEqualTo(Optional.of(supplier));
        ReceiptId receipt =
                BED.receipt("Agentur Beispiel", 7, "119,00").record().id();
        assertThat(BED.use(WorkQueue.class)
                        .next(employee, BED.use(Receipts.class).require(receipt)))
                .hasValueSatisfying(
                        item -> assertThat(item.obstacle()).get().asString().contains("Auftragnehmer"));
        assertThatThrownBy(() -> BED.use(CheckReceipt.class).check(employee, receipt))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void everyRoleHasItsRight() {
        assertThat(new RoleActions().actions())
                .hasSize(FundingRole.values().length + 1)
                .doesNotHaveDuplicates();
    }
}
