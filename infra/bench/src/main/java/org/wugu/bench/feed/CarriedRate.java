package org.wugu.bench.feed;

/** Looks for the greatest rate that is carried: twice as much each time until one is not, and then between those two. */
final class CarriedRate {

    /** Closer than this share of it nobody can tell two rates apart. */
    private static final double CLOSE = 0.15;

    private CarriedRate() {}

    /** Whether a rate is carried. */
    interface Trial {
        boolean carries(double perSecond) throws Exception;
    }

    /**
     * The greatest rate that was carried; 0 when the least is not.
     *
     * @param least where it begins
     * @param most where it ends, whether that is carried or not
     */
    static double find(double least, double most, Trial trial) throws Exception {
        double carried = 0;
        double next = least;
        double tooMuch = Double.MAX_VALUE;
        while (carried < most && tooMuch - carried > CLOSE * tooMuch && next >= least) {
            if (trial.carries(next)) {
                carried = next;
            } else {
                tooMuch = next;
            }
            next = tooMuch == Double.MAX_VALUE ? Math.min(2 * carried, most) : (carried + tooMuch) / 2;
        }
        return carried;
    }
}
