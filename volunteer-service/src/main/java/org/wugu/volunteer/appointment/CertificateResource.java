package org.wugu.volunteer.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open to everybody: the gateway asks it for its public page, and names the caller whose questions are counted. */
@Path("/public/certificates")
@Tag(name = "Public")
class CertificateResource {

    private final VerifyCertificate verifyCertificate;

    CertificateResource(VerifyCertificate verifyCertificate) {
        this.verifyCertificate = verifyCertificate;
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "verifyCertificate", summary = "What is printed on a certificate, and whether it stands")
    public VerifyCertificate.VerifiedCertificate verify(String code) {
        return verifyCertificate.verify(code);
    }
}
