package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.funding.web.PrintedReports;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Times the figures of one programme beside others of the same size, and prints a table. */
final class FundingBench {

    private static final int WARM_UP = 20;
    private static final int RUNS = 40;
    private static final int PRINTS = 5;
    private static final String DAY = "2024-10-15";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final FundingTestBed bed;
    private final JdbcClient jdbc;
    private final Actor lead;

    private FundingBench(FundingTestBed bed) {
        this.bed = bed;
        jdbc = bed.jdbc();
        lead = new Actor(
                new UserId("bench"),
                jdbc.sql("select id from funding.programme").query(Integer.class).list().stream()
                        .collect(Collectors.toMap(ProgrammeId::new, id -> Set.of(FundingRole.PROGRAMME_LEAD))),
                Optional.empty());
    }

    /** @param args measures and receipts of each programme, then how many programmes, one size after another */
    public static void main(String... args) {
        int measures = Integer.parseInt(args[0]);
        int receipts = Integer.parseInt(args[1]);
        for (String programmes : Arrays.asList(args).subList(2, args.length)) {
            try (FundingTestBed bed = new FundingTestBed()) {
                bed.today(DAY);
                BenchData.fill(bed.database, Integer.parseInt(programmes), measures, receipts);
                new FundingBench(bed).run(Integer.parseInt(programmes));
            }
        }
        System.exit(0);
    }

    private void run(int programmes) {
        ProgrammeId programme = bed.use(Programmes.class).find("BENCH-1").orElseThrow();
        AsOf now = bed.now();
        time(programmes, "cockpit", () -> {
            bed.use(Position.class).of(lead, programme, now);
            bed.use(Schedules.class).make(lead, programme, now);
            bed.use(Lights.class).read(lead, programme, now);
            bed.use(WorkQueue.class).waiting(lead, programme, 20);
            bed.use(Deadlines.class).within(lead, programme, now, 90);
            bed.use(Drawdowns.class).position(lead, programme, now);
        });
        time(programmes, "controlling report", () -> bed.use(ControllingReports.class)
                .make(lead, programme, now, OptionalInt.empty()));
        time(programmes, "measure sheets", () -> bed.use(MeasureSheets.class).brief(lead, programme, now));
        Programme whole = bed.use(Programmes.class).require(programme);
        PrintedReports.of(bed::use, lead, whole, now).forEach((report, write) -> print(programmes, report, write));
        Measure one = bed.use(Programmes.class).requireMeasure(programme, 1);
        Measure other = bed.use(Programmes.class).requireMeasure(programme, 2);
        int year = LocalDate.parse(DAY).getYear();
        time(programmes, "grid save", () -> bed.use(SubmitVirement.class)
                .submit(
                        lead,
                        programme,
                        new VirementRequest(
                                VirementKind.TRANSFER,
                                "mehr Bedarf",
                                List.of(
                                        new PlanChange(one.id(), year, FundingTestBed.eur("-1,00")),
                                        new PlanChange(other.id(), year, FundingTestBed.eur("1,00"))),
                                Optional.empty(),
                                false)));
    }

    /** Few runs: a page takes seconds where a figure takes milliseconds. */
    private void print(int programmes, String what, Supplier<byte[]> write) {
        int bytes = write.get().length;
        long[] nanos = new long[PRINTS];
        for (int n = 0; n < PRINTS; n++) {
            long start = System.nanoTime();
            bytes = Math.max(bytes, write.get().length);
            nanos[n] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        out.printf(
                Locale.ROOT,
                "measures %2d programmes  %-20s median %7.1f ms, most %7.1f ms, %d kB%n",
                programmes,
                what,
                nanos[PRINTS / 2] / 1e6,
                nanos[PRINTS - 1] / 1e6,
                bytes / 1024);
    }

    private void time(int programmes, String what, Runnable work) {
        for (int n = 0; n < WARM_UP; n++) {
            work.run();
        }
        long[] nanos = new long[RUNS];
        for (int n = 0; n < RUNS; n++) {
            long start = System.nanoTime();
            work.run();
            nanos[n] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        out.printf(
                Locale.ROOT,
                "measures %2d programmes  %-20s median %7.1f ms, 95 %% %7.1f ms%n",
                programmes,
                what,
                nanos[RUNS / 2] / 1e6,
                nanos[RUNS * 95 / 100] / 1e6);
    }
}
