package org.wugu.bench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.measure.Memory;
import org.wugu.bench.people.Seeder;
import org.wugu.bench.people.Villages;
import org.wugu.parts.setup.Service;
import org.wugu.people.ApplicationForm;
import org.wugu.people.ApplicationSheet;
import org.wugu.people.SyntheticPerson;
import org.wugu.people.http.Api;

/**
 * A clerk's sheet through the gateway, as the view does it: upload with every check, then the yes that makes drafts of
 * the rows. Every column is filled in and every row is good, which is the most that there is to do.
 */
public final class ExcelImport implements Benchmark {

    private static final String TOWNSHIP = "371521109";
    private static final int FEW = 1_000;
    private static final int ROWS = 10_000;
    private static final int ROUNDS = 3;
    private static final String BOUNDARY = "wugu-bench-boundary";
    private static final String IMPORTS = "/api/volunteer/imports";

    @Override
    public String title() {
        return "Excel import of " + String.format("%,d", ROWS) + " applications";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        long pid = system.programs().pid(Service.VOLUNTEER.program());
        List<Import> imports = new ArrayList<>();
        doImport(system, FEW);
        Import few = doImport(system, FEW);
        double live = Heap.live(pid);
        double resident = Memory.megabytes(pid);
        for (int round = 0; round < ROUNDS; round++) {
            imports.add(doImport(system, ROWS));
        }
        double bare = median(imports, Import::bareSeconds);
        double growth = Heap.live(pid) - live;
        List<Double> peaks = imports.stream().map(Import::mostMegabytes).toList();
        return List.of(
                Figure.of(
                                "check and confirmation, median of " + ROUNDS,
                                median(imports, Import::seconds),
                                "s",
                                Aim.atMost(20))
                        .over(bare),
                Figure.of("of these the upload with every check", median(imports, Import::checkSeconds), "s")
                        .over(bare),
                Figure.of("resident before the first of them", resident, "MB"),
                Figure.of("most resident during " + FEW + " rows", few.mostMegabytes(), "MB"),
                Figure.of("most resident during " + ROWS + " rows, the first time", peaks.get(0), "MB"),
                Figure.of("the same, the last time", peaks.get(peaks.size() - 1), "MB"),
                Figure.of("live heap after all of them, more than before", growth, "MB"));
    }

    /** @param bareSeconds for nothing but reading the same sheet with a reader that everybody would take */
    private record Import(double checkSeconds, double seconds, double mostMegabytes, double bareSeconds) {}

    private static Import doImport(Running system, int rows) throws Exception {
        Api clerk = Api.at(system.gateway(), system.token(Office.TOWNSHIP));
        byte[] sheet = sheet(system, clerk, rows);
        byte[] body = multipart(sheet);
        double bare = read(sheet, rows);
        try (Memory memory = Memory.of(system.programs().pid(Service.VOLUNTEER.program()))) {
            long start = System.nanoTime();
            JsonNode report = clerk.post(
                            IMPORTS, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body))
                    .expecting(201)
                    .json();
            long checked = System.nanoTime();
            demand(rows, report.path("good").asInt(), report);
            JsonNode confirmed = clerk.post(IMPORTS + "/" + report.path("id").asText() + "/confirmation", Map.of())
                    .expecting(200)
                    .json();
            long done = System.nanoTime();
            demand(rows, confirmed.path("created").asInt(), confirmed);
            return new Import((checked - start) / 1e9, (done - start) / 1e9, memory.most(), bare);
        }
    }

    /** Every cell's text; answers the seconds. */
    private static double read(byte[] sheet, int rows) {
        long start = System.nanoTime();
        int read = ApplicationSheet.rows(sheet).size();
        if (read != rows) {
            throw new IllegalStateException(read + " of " + rows + " rows were read");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static byte[] sheet(Running system, Api clerk, int rows) throws Exception {
        ApplicationSheet sheet = ApplicationSheet.like(
                clerk.get("/api/volunteer/import-template").expecting(200).body());
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            Seeder seeder = new Seeder(owner, system.sealing(Service.VOLUNTEER));
            Villages own = seeder.villages().within(TOWNSHIP);
            long first = seeder.firstFreePerson();
            return sheet.of(LongStream.range(0, rows)
                    .mapToObj(i -> ApplicationForm.of(
                            SyntheticPerson.of(first + i),
                            own.codes().get((int) (i % own.codes().size())),
                            Seeder.SIGNED_ON)));
        }
    }

    private static byte[] multipart(byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.xlsx\"\r\n"
                                + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void demand(int wanted, int got, JsonNode answer) {
        if (got != wanted) {
            String text = answer.toString();
            throw new IllegalStateException(wanted + " rows were good and " + got + " came through: "
                    + text.substring(0, Math.min(800, text.length())));
        }
    }

    private static double median(List<Import> imports, java.util.function.ToDoubleFunction<Import> value) {
        return Medians.of(imports.stream().map(value::applyAsDouble).toList());
    }
}
