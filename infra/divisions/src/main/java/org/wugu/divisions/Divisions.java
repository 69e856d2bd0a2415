package org.wugu.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;

/**
 * The division tree of the service's database. It changes only by migration, before a service starts, so one copy in memory
 * answers everything: a city has some 2,500 divisions, a province some 64,000.
 */
@ApplicationScoped
public class Divisions {

    private static final String SELECT =
            "select code, name, valid_from, valid_to, local, successor from division order by code";

    private final DataSource database;
    private volatile @Nullable Tree tree;

    Divisions(DataSource database) {
        this.database = database;
    }

    private record Tree(
            Map<DivisionCode, Division> byCode, List<Division> roots, Map<DivisionCode, List<Division>> children) {}

    /** The division of that code, whether it is valid today or was once. */
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(tree().byCode().get(code));
    }

    /** The name of a division, or its code when the tree does not know it. */
    public String nameOf(DivisionCode code) {
        return find(code).map(Division::name).orElse(code.value());
    }

    /** The divisions one level below that existed on the day, by code; empty when there is no such parent. */
    public List<Division> childrenOf(DivisionCode parent, LocalDate on) {
        return validOn(on, tree().children().getOrDefault(parent, List.of()));
    }

    /** The provinces that existed on the day. */
    public List<Division> roots(LocalDate on) {
        return validOn(on, tree().roots());
    }

    private static List<Division> validOn(LocalDate day, List<Division> divisions) {
        return divisions.stream().filter(division -> division.isValidOn(day)).toList();
    }

    private Tree tree() {
        Tree known = tree;
        if (known == null) {
            known = load();
            tree = known;
        }
        return known;
    }

    private Tree load() {
        Tree loaded = new Tree(new HashMap<>(), new ArrayList<>(), new HashMap<>());
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Division division = division(rows);
                loaded.byCode().put(division.code(), division);
                division.parent()
                        .map(parent -> loaded.children().computeIfAbsent(parent, p -> new ArrayList<>()))
                        .orElse(loaded.roots())
                        .add(division);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the divisions cannot be read", e);
        }
        return loaded;
    }

    private static Division division(ResultSet row) throws SQLException {
        String successor = row.getString("successor");
        return new Division(
                DivisionCode.of(row.getString("code")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("local"),
                successor == null ? null : DivisionCode.of(successor));
    }
}
