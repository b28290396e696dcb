package de.wirtschaftsstandort.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final int QUIET = 4;

    @Test
    void drawsWhatACameraReads() throws ChecksumException, FormatException {
        String text = "otpauth://totp/Wirtschaftsstandort:kim?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        QrCode code = QrCode.of(text);
        BitMatrix modules = new BitMatrix(code.size() - 2 * QUIET);
        Matcher drawn = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
        while (drawn.find()) {
            modules.set(Integer.parseInt(drawn.group(1)) - QUIET, Integer.parseInt(drawn.group(2)) - QUIET);
        }

        assertThat(new Decoder().decode(modules).getText()).isEqualTo(text);
    }
}
