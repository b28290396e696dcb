package de.wirtschaftsstandort.media;

/** A file does not fit into what a limit leaves; nothing of it is kept. */
final class NoRoom extends RuntimeException {

    private final transient MediaRoom room;

    NoRoom(MediaRoom room) {
        super("only " + room.free() + " bytes are free in '" + room.place() + "'");
        this.room = room;
    }

    MediaRoom room() {
        return room;
    }
}
