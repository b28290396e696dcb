package de.wirtschaftsstandort.asset;

import java.util.Optional;

/**
 * What a theme's imaging variation asks for.
 *
 * @param width pixels; 0 for as wide as the height makes it
 * @param height pixels; 0 for as high as the width makes it
 * @param crop fill both exactly and cut what is over; needs both
 */
public record RenditionSize(int width, int height, boolean crop) {

    /** No larger side is ever made. */
    public static final int LARGEST = 4096;

    public RenditionSize {
        if (width < 0 || height < 0 || width > LARGEST || height > LARGEST || (width == 0 && height == 0)) {
            throw new IllegalArgumentException(
                    "a rendition of " + width + " x " + height + " pixels: 1 to " + LARGEST + " are allowed");
        }
        crop = crop && width > 0 && height > 0;
    }

    /** As a theme's file says it; empty for a size that is never made. */
    public static Optional<RenditionSize> of(int width, int height, boolean crop) {
        boolean possible = width >= 0 && height >= 0 && width + height > 0 && Math.max(width, height) <= LARGEST;
        return possible ? Optional.of(new RenditionSize(width, height, crop)) : Optional.empty();
    }

    /** In file names and fingerprints: {@code 480x320c}. */
    String token() {
        return width + "x" + height + (crop ? "c" : "");
    }

    /** The size of the rendition; an image is never made larger than it is. */
    Pixels of(Pixels original) {
        double scale = scaleOf(original);
        return crop
                ? new Pixels(
                        Math.min(original.width(), round(width * cropShrink(original))),
                        Math.min(original.height(), round(height * cropShrink(original))))
                : new Pixels(round(original.width() * scale), round(original.height() * scale));
    }

    private double scaleOf(Pixels original) {
        double byWidth = width == 0 ? 1 : (double) width / original.width();
        double byHeight = height == 0 ? 1 : (double) height / original.height();
        return Math.min(1, Math.min(byWidth, byHeight));
    }

    /** Below 1 when the original is smaller than what should be filled. */
    private double cropShrink(Pixels original) {
        return Math.min(1, Math.min((double) original.width() / width, (double) original.height() / height));
    }

    private static int round(double pixels) {
        return Math.max(1, (int) Math.round(pixels));
    }

    /** Width and height of an image. */
    record Pixels(int width, int height) {

        long count() {
            return (long) width * height;
        }
    }
}
