package org.wugu.assessment.figures;

/**
 * How many volunteers stand at each {@link Stage}; each is at least 0.
 *
 * @param outfitted 已配发: of the reported, who has uniform and badge, whatever has come since
 * @param serving 在岗: of these
 * @param suspended 暂停: of these
 * @param departed 已退出: among no others here
 */
public record Counts(
        long submitted,
        long returned,
        long refused,
        long approved,
        long reported,
        long outfitted,
        long serving,
        long suspended,
        long departed) {

    /** 待报送: established below and not yet reported to the city. */
    public long pending() {
        return submitted + approved;
    }

    /** Whom the county has found fit: approved and reported together. */
    public long volunteers() {
        return approved + reported;
    }
}
