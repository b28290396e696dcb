package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.reference.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts names of municipalities where they touch neither each other nor a mark, those of the larger ones first. */
final class MapNames {

    /** Heights of the letters in the drawing's units, as the style sheet has them on phones and on wider screens. */
    private static final double NARROW = 40;

    private static final double WIDE = 24;

    /** Of its height, with some air. */
    private static final double LETTER = 0.62;

    /** Half the size of a mark, on phones and on wider screens. */
    private static final double NARROW_MARK = 46;

    private static final double WIDE_MARK = 30;

    /** How far above or below its place a name may stand, in heights of its letters: beside a mark and no further. */
    private static final List<Double> SHIFTS = List.of(0.0, -1.9, 1.9);

    private final MapView view;
    private final List<Frame> narrow = new ArrayList<>();
    private final List<Frame> wide = new ArrayList<>();

    private MapNames(MapView view) {
        this.view = view;
    }

    private record Frame(double left, double top, double right, double bottom) {

        private static Frame around(double x, double y, double width, double height) {
            return new Frame(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        }

        private boolean meets(Frame other) {
            return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
        }
    }

    static List<FinderMap.Name> place(MapView view, List<Municipality> municipalities, List<FinderMap.Mark> marks) {
        MapNames names = new MapNames(view);
        for (FinderMap.Mark mark : marks) {
            names.narrow.add(Frame.around(mark.x(), mark.y(), 2 * NARROW_MARK, 2 * NARROW_MARK));
            names.wide.add(Frame.around(mark.x(), mark.y(), 2 * WIDE_MARK, 2 * WIDE_MARK));
        }
        return municipalities.stream()
                .filter(one -> view.box().contains(one.latitude(), one.longitude()))
                .sorted(Comparator.comparingInt(one -> -one.population()))
                .flatMap(one -> names.name(one).stream())
                .toList();
    }

    /** One that has room on a phone has room everywhere; what stands on wide screens only must mind both. */
    private Optional<FinderMap.Name> name(Municipality one) {
        double x = view.x(one.longitude());
        double y = view.y(one.latitude());
        for (double shift : SHIFTS) {
            Frame frame = frame(one.name(), x, y + shift * NARROW, NARROW);
            if (isFree(frame, narrow) && isFree(frame, wide)) {
                narrow.add(frame);
                wide.add(frame);
                return Optional.of(new FinderMap.Name(one.name(), x, y + shift * NARROW, false));
            }
        }
        for (double shift : SHIFTS) {
            Frame frame = frame(one.name(), x, y + shift * WIDE, WIDE);
            if (isFree(frame, wide)) {
                wide.add(frame);
                return Optional.of(new FinderMap.Name(one.name(), x, y + shift * WIDE, true));
            }
        }
        return Optional.empty();
    }

    private static Frame frame(String text, double x, double y, double letters) {
        return Frame.around(x, y, text.length() * letters * LETTER, letters * 1.3);
    }

    private boolean isFree(Frame frame, List<Frame> taken) {
        return frame.left >= 0
                && frame.top >= 0
                && frame.right <= view.width()
                && frame.bottom <= view.height()
                && taken.stream().noneMatch(frame::meets);
    }
}
