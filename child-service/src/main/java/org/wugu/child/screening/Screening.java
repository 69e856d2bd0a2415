package org.wugu.child.screening;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.child.ChildProblems;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.PublishedAggregate;
import org.wugu.problem.Problem;

/** The search of one village in a round (摸排), reported by its township. */
@Entity
class Screening extends PublishedAggregate<Screening.Act, Screening.State> {

    /** What was done with it, as its history and its events name it. */
    @Schema(name = "ScreeningAct")
    enum Act {
        REPORTED,
        CORRECTED
    }

    /** What everybody may know of it: that the village was searched, and never whether anybody was found. */
    record State(UUID screeningId, long version, UUID roundId, String villageCode, LocalDate searchedOn) {}

    private UUID roundId;
    private String townshipCode;
    private String villageCode;
    private LocalDate searchedOn;
    private byte[] searchers;
    private int childrenFound;
    private byte @Nullable [] signer;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Screening() {}

    /** 登记摸排结果. @throws Problem {@code round-closed}, or {@code invalid} naming what cannot be so */
    Screening(ScreeningRound round, DivisionCode village, Findings findings, ScreeningWords words, Instant now) {
        super(Ids.next());
        RoundOption.REPORT.require(round.stage());
        this.roundId = round.id();
        this.townshipCode = village.ancestor(Level.TOWNSHIP).value();
        this.villageCode = village.value();
        take(findings, round, words, now);
        happened(Act.REPORTED, Tier.TOWNSHIP, now);
    }

    /**
     * 更正.
     *
     * @throws Problem {@code round-closed}, {@code screening-unchanged}, or {@code invalid} naming what cannot be so
     */
    void correct(Findings findings, ScreeningRound round, ScreeningWords words, Instant now) {
        ScreeningOption.CORRECT.require(round.stage());
        if (findings.equals(findings(words))) {
            throw new Problem(ChildProblems.SCREENING_UNCHANGED);
        }
        take(findings, round, words, now);
        happened(Act.CORRECTED, Tier.TOWNSHIP, now);
    }

    private void take(Findings findings, ScreeningRound round, ScreeningWords words, Instant now) {
        findings.require(round.openedOn(), LocalDate.ofInstant(now, CorpsTime.ZONE));
        searchedOn = findings.searchedOn();
        searchers = words.searchers.seal(id(), findings.searchers());
        childrenFound = findings.childrenFound();
        signer = words.signer.sealOrNull(id(), findings.signer());
    }

    /** As they stand. */
    Findings findings(ScreeningWords words) {
        return new Findings(
                searchedOn,
                words.searchers.open(id(), searchers),
                childrenFound,
                words.signer.openOrNull(id(), signer));
    }

    UUID roundId() {
        return roundId;
    }

    DivisionCode village() {
        return DivisionCode.of(villageCode);
    }

    @Override
    public DivisionCode owner() {
        return DivisionCode.of(townshipCode);
    }

    @Override
    protected State publicState() {
        return new State(id(), eventVersion(), roundId, villageCode, searchedOn);
    }
}
