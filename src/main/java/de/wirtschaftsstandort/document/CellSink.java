package de.wirtschaftsstandort.document;

import de.wirtschaftsstandort.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Takes the value of one cell. */
public interface CellSink {

    void text(String text);

    void amount(Money money);

    void perCent(BigDecimal perCent);

    void day(LocalDate day);

    void count(long count);
}
