package de.wirtschaftsstandort.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadNameTests {

    @ParameterizedTest
    @CsvSource({
        "Rathaus Delitzsch.JPG, Rathaus Delitzsch.jpg, rathaus-delitzsch",
        "Größe.jpg, Größe.jpg, groesse",
        "../../etc/passwd.jpg, passwd.jpg, passwd",
        "'C:\\Windows\\system32\\x.jpg', x.jpg, x",
        "..jpg, datei.jpg, datei",
        "/.jpg, datei.jpg, datei",
        "shell.php.jpg, shell-php.jpg, shell-php",
        "'a\u202egpj.exe.jpg', agpj-exe.jpg, agpj-exe",
        "'a\u0000b.jpg', ab.jpg, ab",
        "'<img src=x onerror=alert(1)>.jpg', img src-x onerror-alert(1).jpg, img-src-x-onerror-alert-1",
        "'\"; rm -rf /;.jpg', datei.jpg, datei",
        "CON.jpg, CON.jpg, con"
    })
    void keepsTheNameWithoutWhatReadsDifferently(String sent, String fileName, String nodeName) {
        UploadName name = UploadName.of(sent);

        assertThat(name.fileName(FileKind.JPEG)).isEqualTo(fileName);
        assertThat(name.nodeName()).isEqualTo(nodeName);
    }
}
