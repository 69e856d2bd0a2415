package org.wugu.volunteer.application.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.sheets.Template;
import org.wugu.volunteer.application.FormVersions;

/** The sheet to fill in, with the township's villages, and what the present form offers and asks to be signed. */
@ApplicationScoped
class ImportTemplate {

    private final Divisions divisions;
    private final FormVersions versions;
    private final Clock clock;

    ImportTemplate(Divisions divisions, FormVersions versions, Clock clock) {
        this.divisions = divisions;
        this.versions = versions;
        this.clock = clock;
    }

    Template of(DivisionCode township) {
        FormVersions.FormVersion version = versions.current();
        FormVersions.Options options = version.options();
        FormVersions.Declarations declarations = version.declarations();
        List<String> villages = divisions.childrenOf(township, LocalDate.now(clock)).stream()
                .map(village -> village.name() + " " + village.code())
                .toList();
        return Template.of(ApplicationSheet.LAYOUT)
                .titled(version.title())
                .suggesting(ApplicationSheet.SERVING_VILLAGE, villages)
                .suggesting(ApplicationSheet.RESIDENCE, villages)
                .suggesting(ApplicationSheet.ETHNICITY, options.ethnicities())
                .suggesting(ApplicationSheet.EDUCATION, options.educations())
                .suggesting(ApplicationSheet.SKILLS, options.skills())
                .suggesting(ApplicationSheet.INTENTIONS, options.intentions())
                .suggesting(ApplicationSheet.AVAILABLE_TIME, options.availableTimes())
                .suggesting(ApplicationSheet.HEALTH, options.healths())
                .suggesting(ApplicationSheet.UNIFORM_SIZE, options.uniformSizes())
                .suggesting(ApplicationSheet.CONTACT_RELATION, options.relations())
                .explaining(ApplicationSheet.NO_CRIME_PLEDGE, declarations.noCrimePledge())
                .explaining(ApplicationSheet.RECORD_QUERY_CONSENT, declarations.recordQueryConsent())
                .explaining(ApplicationSheet.CONFIDENTIALITY_PLEDGE, declarations.confidentialityPledge());
    }
}
