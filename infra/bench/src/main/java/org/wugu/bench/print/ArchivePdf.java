package org.wugu.bench.print;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.measure.Memory;
import org.wugu.bench.people.Seeder;
import org.wugu.bench.people.Villages;
import org.wugu.bench.steps.Step;
import org.wugu.parts.setup.Service;
import org.wugu.people.ApplicationForm;
import org.wugu.people.SyntheticPerson;
import org.wugu.people.http.Api;
import org.wugu.people.journey.Application;
import org.wugu.people.journey.Journey;

/**
 * The county prints the complete files (档案) of filed volunteers with photo, one after the other, each from the database to
 * the last byte of the PDF. The first one loads renderer and fonts and is told by itself.
 */
public final class ArchivePdf implements Benchmark {

    private static final String TOWNSHIP = "371521109";
    private static final int FILES = 20;
    private static final int WARM_UP = 2 * FILES;
    private static final int PRINTS = 5 * FILES;
    private static final double MOST_MILLIS = 300;
    private static final double MOST_MILLIS_OF_FIRST = 400;
    private static final double MOST_MEGABYTES_OF_FIRST = 40;
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String title() {
        return "the complete file of a volunteer as PDF";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        Api clerk = Api.at(system.service(Service.VOLUNTEER), system.token(Office.TOWNSHIP));
        Api county = Api.at(system.service(Service.VOLUNTEER), system.token(Office.COUNTY));
        List<Application> people = new ArrayList<>();
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            Seeder seeder = new Seeder(owner, system.sealing(Service.VOLUNTEER));
            Villages villages = seeder.villages().within(TOWNSHIP);
            long person = seeder.firstFreePerson();
            for (int i = 0; i < FILES; i++) {
                Map<String, Object> form = ApplicationForm.of(
                        SyntheticPerson.of(person + i), villages.any(new Random(i)), Seeder.SIGNED_ON);
                Journey journey = new Journey(form, clerk, county);
                people.add(journey.approved(journey.pictured("image/jpeg", photo())));
            }
        }
        for (Step step : Step.values()) {
            step.take(county, people);
        }
        List<String> files = people.stream().map(Application::id).toList();
        long pid = system.programs().pid(Service.VOLUNTEER.program());
        double resident = Memory.megabytes(pid);
        double first = print(county, files.get(0)) / NANOS_PER_MILLI;
        double more = Memory.megabytes(pid) - resident;
        for (int i = 0; i < WARM_UP; i++) {
            print(county, files.get(i % FILES));
        }
        Latencies latencies = new Latencies();
        for (int i = 0; i < PRINTS; i++) {
            latencies.add(print(county, files.get(i % FILES)));
        }
        BarePrint bare = new BarePrint(photo());
        for (int i = 0; i < WARM_UP; i++) {
            bare.print();
        }
        Latencies bareLatencies = new Latencies();
        for (int i = 0; i < PRINTS; i++) {
            long start = System.nanoTime();
            bare.print();
            bareLatencies.add(System.nanoTime() - start);
        }
        return List.of(
                Figure.of("the first file after the start", first, "ms", Aim.atMost(MOST_MILLIS_OF_FIRST)),
                Figure.of("resident after it, more than before", more, "MB", Aim.atMost(MOST_MEGABYTES_OF_FIRST)),
                Figure.of("warm, median of " + PRINTS, latencies.median(), "ms", Aim.atMost(MOST_MILLIS))
                        .over(bareLatencies.median()),
                Figure.of("warm, p95", latencies.millis(95), "ms", Aim.atMost(MOST_MILLIS))
                        .over(bareLatencies.millis(95)));
    }

    /** Nanoseconds for one file. */
    private static long print(Api county, String id) {
        Map<String, String> request = Map.of("reason", "测速");
        long start = System.nanoTime();
        county.post("/applications/" + id + "/dossier", request).expecting(200);
        return System.nanoTime() - start;
    }

    /** A portrait's size in a colour gradient. */
    private static byte[] photo() throws IOException {
        BufferedImage picture = new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, 480, 640, Color.BLUE));
        graphics.fillRect(0, 0, 480, 640);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
