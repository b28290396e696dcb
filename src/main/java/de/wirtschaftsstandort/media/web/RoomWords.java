package de.wirtschaftsstandort.media.web;

import de.wirtschaftsstandort.media.MediaAnswer;
import de.wirtschaftsstandort.media.MediaRoom;
import de.wirtschaftsstandort.shell.Texts;
import java.util.Locale;

/** How much room there is, in words; in the units limits are written in. */
final class RoomWords {

    private static final double MEGABYTE = 1 << 20;
    private static final double GIGABYTE = 1 << 30;

    private RoomWords() {}

    /** Why a file was not taken. */
    static String fault(MediaAnswer answer, Texts texts) {
        String key = "media.fault." + answer.key();
        return answer.room()
                .map(room -> texts.text(key, used(room, texts), size(room.free(), texts)))
                .orElseGet(() -> texts.text(key));
    }

    /** 4,8 GB von 5,0 GB */
    static String used(MediaRoom room, Texts texts) {
        return texts.text("media.room.used", size(room.used(), texts), size(room.limit(), texts));
    }

    /** 4,8 GB */
    static String size(long bytes, Texts texts) {
        Locale language = Locale.forLanguageTag(texts.language());
        return bytes < GIGABYTE
                ? String.format(language, "%.1f MB", bytes / MEGABYTE)
                : String.format(language, "%.1f GB", bytes / GIGABYTE);
    }
}
