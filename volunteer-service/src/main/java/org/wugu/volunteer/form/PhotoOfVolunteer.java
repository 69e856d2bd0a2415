package org.wugu.volunteer.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wugu.platform.attachments.PhotoRef;
import org.wugu.platform.attachments.Photos;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** The applicant's photo (照片), changed as long as the township holds the application. */
@ApplicationScoped
public class PhotoOfVolunteer {

    private static final String UPSERT = """
            insert into volunteer_photo (volunteer_id, township_code, photo) values (:volunteer, :township, :photo)
            on conflict (volunteer_id) do update set photo = excluded.photo""";

    private final Database database;
    private final Volunteers volunteers;
    private final Photos photos;
    private final AccessLog accessLog;

    PhotoOfVolunteer(Database database, Volunteers volunteers, Photos photos, AccessLog accessLog) {
        this.database = database;
        this.volunteers = volunteers;
        this.photos = photos;
        this.accessLog = accessLog;
    }

    /** @throws Problem {@code wrong-stage} when the township no longer holds the application */
    @Transactional
    public void requireEditable(UUID id) {
        volunteers.require(id, VolunteerAct.CORRECT);
    }

    /**
     * Makes a stored photo the volunteer's, in place of the former one.
     *
     * @throws Problem {@code wrong-stage} when the township no longer holds the application
     */
    @Transactional
    public void attach(UUID id, PhotoRef photo) {
        Volunteer volunteer = volunteers.require(id, VolunteerAct.CORRECT);
        Optional<UUID> former = find(id);
        photos.attach(photo, volunteer.township());
        keep(volunteer, photo.id());
        former.ifPresent(photos::remove);
    }

    /** Takes over the photo that was handed in under the volunteer's id. */
    public void adopt(UUID id, UUID photo) {
        keep(volunteers.require(id), photo);
    }

    private void keep(Volunteer volunteer, UUID photo) {
        database.sql(UPSERT)
                .with("volunteer", volunteer.id())
                .with("township", volunteer.township())
                .with("photo", photo)
                .run();
    }

    /**
     * Which photo the reader is about to see; the access log tells of it.
     *
     * @throws Problem {@code not-found} when there is no photo that the reader may see
     */
    @Transactional
    public UUID toRead(UUID id) {
        UUID photo = find(id).orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        accessLog.record("read-photo", "volunteer", List.of(id), "detail");
        return photo;
    }

    /** Removes the photo, if there is one. */
    public void discard(UUID id) {
        find(id).ifPresent(photos::remove);
    }

    private Optional<UUID> find(UUID id) {
        return database.sql("select photo from volunteer_photo where volunteer_id = :volunteer")
                .with("volunteer", id)
                .first(UUID.class);
    }
}
