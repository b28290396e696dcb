import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Draws the 360° pictures of the sample tour: an invented business park on flat land, seen from four standpoints, and
 * the frames of a short drive along its road. The same call always gives the same pixels.
 *
 * <p>{@code java RenderPanoramas.java scenes FOLDER | frames FOLDER}. Metres, x to the east, y to the north, z up.
 */
final class RenderPanoramas {

    record Vec(double x, double y, double z) {}

    /** A body with upright walls; {@code bands} are the heights of a window band. */
    record Hall(double x0, double y0, double x1, double y1, double height, int wall, int roof, int band) {}

    record Tree(double x, double y, double radius) {}

    /** Wind turbine: far away, drawn flat against the sky. */
    record Turbine(double bearing, double distance, double turn) {}

    /** A standpoint; {@code heading} is the compass bearing of the middle of the picture. */
    record Eye(String name, double x, double y, double z, double heading) {}

    private static final List<Eye> EYES = List.of(
            new Eye("zufahrt", 0, -118, 3, 0),
            new Eye("flaechenmitte", 20, 10, 3, 90),
            new Eye("gleis", 150, 92, 3, 200),
            new Eye("von-oben", -70, 20, 60, 0));

    private static final List<Hall> HALLS = List.of(
            new Hall(-210, -60, -120, 20, 12, 0xf4ecdd, 0xb9502f, 0x0b5a6b),
            new Hall(-210, 40, -150, 100, 9, 0x0b5a6b, 0x0b3a47, 0xf2b632),
            new Hall(190, -80, 300, -10, 14, 0xcfe3e4, 0x5b7f86, 0x0b3a47),
            new Hall(200, 10, 250, 60, 8, 0xb9502f, 0x7f3520, 0xf4ecdd),
            new Hall(-60, -190, 10, -150, 10, 0xe9d7b0, 0xa8a29a, 0x0b5a6b),
            new Hall(60, -200, 130, -155, 11, 0xf4ecdd, 0x0b5a6b, 0xb9502f),
            new Hall(-320, 150, -250, 200, 10, 0xd9c3a0, 0x6a6f72, 0x0b3a47),
            new Hall(320, 150, 420, 210, 16, 0xdfe5e2, 0x7f3520, 0x0b5a6b));

    private static final List<Tree> TREES = trees();
    private static final List<Turbine> TURBINES = List.of(
            new Turbine(28, 2600, 10), new Turbine(34, 3000, 50), new Turbine(41, 2700, 95), new Turbine(292, 3300, 30),
            new Turbine(300, 3600, 70));

    private RenderPanoramas() {}

    public static void main(String[] args) throws IOException {
        File folder = new File(args[1]);
        if (!folder.isDirectory() && !folder.mkdirs()) {
            throw new IOException("no folder " + folder);
        }
        if (args[0].equals("scenes")) {
            for (Eye eye : EYES) {
                write(draw(eye, 4096, 2), new File(folder, eye.name() + ".jpg"), 0.7f);
            }
        } else {
            for (int frame = 0; frame < 120; frame++) {
                Eye eye = new Eye("", -170 + frame * 2.6, -118, 3, 90);
                write(draw(eye, 1920, 1), new File(folder, String.format("frame-%03d.jpg", frame)), 0.95f);
            }
        }
    }

    private static List<Tree> trees() {
        List<Tree> trees = new ArrayList<>();
        for (int at = -20; at <= 20; at++) {
            trees.add(new Tree(at * 26 + 6, -133, 3.2 + noise(at, 1) * 1.6));
            if (at % 3 != 0) {
                trees.add(new Tree(at * 34, 150 + noise(at, 7) * 14, 4 + noise(at, 2) * 3));
            }
        }
        return trees;
    }

    /** @param samples in each direction of a pixel */
    private static BufferedImage draw(Eye eye, int width, int samples) {
        int height = width / 2;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, height).parallel().forEach(row -> {
            for (int column = 0; column < width; column++) {
                double[] sum = new double[3];
                for (int sample = 0; sample < samples * samples; sample++) {
                    double u = (column + (sample % samples + 0.5) / samples) / width;
                    double v = (row + (sample / samples + 0.5) / samples) / height;
                    add(sum, colour(eye, eye.heading() + (u - 0.5) * 360, 90 - v * 180));
                }
                double share = 1.0 / (samples * samples);
                image.setRGB(column, row, rgb(sum[0] * share, sum[1] * share, sum[2] * share));
            }
        });
        return image;
    }

    private static int colour(Eye eye, double bearing, double pitch) {
        double b = Math.toRadians(bearing);
        double p = Math.toRadians(pitch);
        Vec way = new Vec(Math.sin(b) * Math.cos(p), Math.cos(b) * Math.cos(p), Math.sin(p));
        double nearest = way.z() < 0 ? eye.z() / -way.z() : Double.MAX_VALUE;
        int found = way.z() < 0
                ? haze(ground(eye.x() + way.x() * nearest, eye.y() + way.y() * nearest), nearest)
                : sky(bearing, pitch, way);
        for (Tree tree : TREES) {
            double[] hit = sphere(eye, way, tree);
            if (hit[0] < nearest) {
                nearest = hit[0];
                found = haze(mix(0x3f6b3a, 0x86ab5c, hit[1]), nearest);
            }
            double trunk = trunk(eye, way, tree);
            if (trunk < nearest) {
                nearest = trunk;
                found = haze(0x5c4634, nearest);
            }
        }
        for (Hall hall : HALLS) {
            double at = box(eye, way, hall);
            if (at > 0 && at < nearest) {
                nearest = at;
                found = haze(wall(hall, eye.x() + way.x() * at, eye.y() + way.y() * at, eye.z() + way.z() * at), at);
            }
        }
        return found;
    }

    /** The plot in the middle with its marked border, parcels, road and rails, fields to the horizon. */
    private static int ground(double x, double y) {
        if (Math.abs(y + 118) < 4.5) {
            boolean line = Math.abs(y + 118) < 0.12 && Math.floorMod((long) Math.floor(x / 4), 2) == 0;
            return line || Math.abs(Math.abs(y + 118) - 4.2) < 0.1 ? 0xf4f1ea : 0x5d6468;
        }
        if (Math.abs(y + 124.5) < 1.5) {
            return 0xb5a58d;
        }
        if (Math.abs(x) < 3.5 && y > -114 && y < -100) {
            return 0x7a7f80;
        }
        if (Math.abs(y - 112) < 3.2) {
            boolean rail = Math.abs(Math.abs(y - 112) - 0.72) < 0.09;
            boolean sleeper = Math.abs(y - 112) < 1.3 && x - Math.floor(x / 0.7) * 0.7 < 0.26;
            return rail ? 0x3b4043 : sleeper ? 0x8a7a6a : 0xa39d93;
        }
        if (x > -110 && x < 170 && y > -100 && y < 90) {
            return plot(x, y);
        }
        if (x > -330 && x < 430 && y > -230 && y < 240) {
            return mix(0x9cb16a, 0x8aa35c, noise(Math.floor(x / 12), Math.floor(y / 12)));
        }
        double turned = x * 0.83 + y * 0.56;
        double strip = Math.floor(turned / 170) * 7 + Math.floor((y * 0.83 - x * 0.56) / 420) * 13;
        int[] fields = {0xd9c26a, 0x93a84f, 0xb7bd6a, 0x7d9a4c, 0xc7a85d, 0xa9bb62};
        return fields[(int) (noise(strip, 3) * fields.length)];
    }

    private static int plot(double x, double y) {
        boolean border = x < -109.4 || x > 169.4 || y < -99.4 || y > 89.4;
        boolean parcel = Math.abs(x + 20) < 0.25 || Math.abs(x - 75) < 0.25;
        if (border) {
            return 0xf2b632;
        }
        if (parcel && y - Math.floor(y / 5) * 5 < 3) {
            return 0xf4f1ea;
        }
        return mix(0xa9c077, 0x98b268, noise(Math.floor(x / 5), Math.floor(y / 5)) * 0.7);
    }

    private static int wall(Hall hall, double x, double y, double z) {
        if (z > hall.height() - 0.01) {
            return hall.roof();
        }
        boolean west = Math.abs(x - hall.x0()) < 0.01;
        boolean east = Math.abs(x - hall.x1()) < 0.01;
        double along = west || east ? y : x;
        double light = west ? 0.86 : east ? 0.93 : Math.abs(y - hall.y0()) < 0.01 ? 1 : 0.74;
        double step = along - Math.floor(along / 10) * 10;
        int colour = z > hall.height() - 2.6 && z < hall.height() - 1.2 && step > 1 && step < 9 ? hall.band() : hall.wall();
        if (z < 4.2 && step > 3 && step < 7 && Math.floorMod((long) Math.floor(along / 10), 3) == 1) {
            colour = hall.band();
        }
        return mix(0x0b1d23, colour, light);
    }

    private static int sky(double bearing, double pitch, Vec way) {
        int colour = mix(0xf3efe2, 0x6fb0bf, Math.min(1, Math.pow(Math.max(0, pitch) / 70, 0.6)));
        double sun = Math.hypot(turn(bearing - 205), (pitch - 38) * 1.0);
        if (sun < 3.4) {
            return 0xf7d66b;
        }
        colour = mix(colour, 0xfbe9b0, Math.max(0, 1 - sun / 26) * 0.6);
        if (pitch > 6) {
            double cloud = smooth(way.x() / way.z() * 2.2, way.y() / way.z() * 2.2);
            colour = mix(colour, 0xffffff, Math.max(0, Math.min(1, (cloud - 0.56) * 5)) * 0.75 * Math.min(1, (pitch - 6) / 10));
        }
        for (Turbine turbine : TURBINES) {
            if (turbine(turbine, bearing, pitch)) {
                return 0xf7f4ee;
            }
        }
        double hill = 1.9 * Math.exp(-Math.pow(turn(bearing - 118) / 17, 2)) + 0.35 + 0.22 * Math.sin(Math.toRadians(bearing * 5));
        double wood = 0.3 + 0.25 * noise(Math.floor(bearing * 4), 5) * smooth(bearing / 9, 2);
        return pitch < wood ? 0x6f8f78 : pitch < hill ? 0x93b3ac : colour;
    }

    private static boolean turbine(Turbine turbine, double bearing, double pitch) {
        double side = Math.tan(Math.toRadians(turn(bearing - turbine.bearing()))) * turbine.distance();
        double up = Math.tan(Math.toRadians(pitch)) * turbine.distance();
        if (Math.abs(turn(bearing - turbine.bearing())) > 10 || up > 230) {
            return false;
        }
        if (up < 140 && Math.abs(side) < 5 - up / 70) {
            return true;
        }
        double angle = Math.toDegrees(Math.atan2(up - 140, side)) - turbine.turn();
        double length = Math.hypot(up - 140, side);
        double off = Math.abs(turn(angle * 3)) / 3;
        return length < 62 && Math.sin(Math.toRadians(off)) * length < 4.2 - length / 18;
    }

    private static double[] sphere(Eye eye, Vec way, Tree tree) {
        double dx = eye.x() - tree.x();
        double dy = eye.y() - tree.y();
        double dz = eye.z() - (tree.radius() + 2.2);
        double half = dx * way.x() + dy * way.y() + dz * way.z();
        double root = half * half - (dx * dx + dy * dy + dz * dz - tree.radius() * tree.radius());
        double at = root < 0 ? -1 : -half - Math.sqrt(root);
        if (at <= 0) {
            return new double[] {Double.MAX_VALUE, 0};
        }
        double light = (dz + way.z() * at) / tree.radius() * 0.5 - (dy + way.y() * at) / tree.radius() * 0.3 + 0.5;
        return new double[] {at, Math.max(0, Math.min(1, light))};
    }

    private static double trunk(Eye eye, Vec way, Tree tree) {
        double level = Math.hypot(way.x(), way.y());
        double along = ((tree.x() - eye.x()) * way.x() + (tree.y() - eye.y()) * way.y()) / level;
        double beside = Math.abs((tree.x() - eye.x()) * way.y() - (tree.y() - eye.y()) * way.x()) / level;
        double z = eye.z() + way.z() * along / level;
        return along > 0 && beside < 0.3 && z > 0 && z < tree.radius() + 1 ? along / level : Double.MAX_VALUE;
    }

    private static double box(Eye eye, Vec way, Hall hall) {
        double from = Math.max(
                Math.max(low(eye.x(), way.x(), hall.x0(), hall.x1()), low(eye.y(), way.y(), hall.y0(), hall.y1())),
                low(eye.z(), way.z(), 0, hall.height()));
        double to = Math.min(
                Math.min(high(eye.x(), way.x(), hall.x0(), hall.x1()), high(eye.y(), way.y(), hall.y0(), hall.y1())),
                high(eye.z(), way.z(), 0, hall.height()));
        return from < to ? from : -1;
    }

    private static double low(double from, double way, double low, double high) {
        return Math.min((low - from) / way, (high - from) / way);
    }

    private static double high(double from, double way, double low, double high) {
        return Math.max((low - from) / way, (high - from) / way);
    }

    private static int haze(int colour, double distance) {
        return mix(colour, 0xd3ddd2, 1 - Math.exp(-distance / 2600));
    }

    private static double turn(double degrees) {
        return degrees - Math.floor((degrees + 180) / 360) * 360;
    }

    private static double noise(double x, double y) {
        long seed = (long) x * 374761393L + (long) y * 668265263L;
        seed = (seed ^ (seed >>> 13)) * 1274126177L;
        return ((seed ^ (seed >>> 16)) & 0xffff) / 65536.0;
    }

    private static double smooth(double x, double y) {
        double fx = x - Math.floor(x);
        double fy = y - Math.floor(y);
        double sx = fx * fx * (3 - 2 * fx);
        double sy = fy * fy * (3 - 2 * fy);
        double low = noise(Math.floor(x), Math.floor(y)) * (1 - sx) + noise(Math.floor(x) + 1, Math.floor(y)) * sx;
        double high = noise(Math.floor(x), Math.floor(y) + 1) * (1 - sx) + noise(Math.floor(x) + 1, Math.floor(y) + 1) * sx;
        return low * (1 - sy) + high * sy;
    }

    private static int mix(int one, int other, double share) {
        double s = Math.max(0, Math.min(1, share));
        return rgb(part(one, 16, other, s), part(one, 8, other, s), part(one, 0, other, s));
    }

    private static double part(int one, int shift, int other, double share) {
        return ((one >> shift) & 0xff) * (1 - share) + ((other >> shift) & 0xff) * share;
    }

    private static void add(double[] sum, int colour) {
        sum[0] += (colour >> 16) & 0xff;
        sum[1] += (colour >> 8) & 0xff;
        sum[2] += colour & 0xff;
    }

    private static int rgb(double red, double green, double blue) {
        return ((int) (red + 0.5) << 16) | ((int) (green + 0.5) << 8) | (int) (blue + 0.5);
    }

    private static void write(BufferedImage image, File file, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        try (var out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
