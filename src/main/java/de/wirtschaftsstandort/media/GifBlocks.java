package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.media.UploadRefused.Reason;

/** Walks the blocks of a GIF (GIF89a specification, chapter 18 ff.) and counts its frames. */
final class GifBlocks {

    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int TRAILER = 0x3b;

    private GifBlocks() {}

    /** The place behind the trailer. */
    static int end(byte[] all, UploadLimits limits) {
        try {
            return walk(all, limits);
        } catch (ArrayIndexOutOfBoundsException tooShort) {
            throw new UploadRefused(Reason.BROKEN, "a GIF without end", tooShort);
        }
    }

    private static int walk(byte[] all, UploadLimits limits) {
        int at = HEADER + colours(all[10]);
        int frames = 0;
        while (true) {
            int block = all[at++] & 0xff;
            if (block == TRAILER) {
                return at;
            }
            if (block == EXTENSION) {
                at = skip(all, at + 1);
            } else if (block == IMAGE) {
                if (++frames > limits.frames()) {
                    throw new UploadRefused(Reason.TOO_MANY_FRAMES, frames + " frames");
                }
                at = skip(all, at + 9 + colours(all[at + 8]) + 1);
            } else {
                throw new UploadRefused(Reason.BROKEN, "a GIF with a block " + block);
            }
        }
    }

    /** Bytes of the colour table a flag announces. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int skip(byte[] all, int from) {
        int at = from;
        while (all[at] != 0) {
            at += 1 + (all[at] & 0xff);
        }
        return at + 1;
    }
}
