package org.wugu.platform.acts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.scope.ForTier;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemType;
import org.wugu.testing.ServeThoseWhoMay;

/** What a rule refuses is what is not offered. */
class DeclaredActTest {

    private static final OrgScope CLERK = caller(Tier.TOWNSHIP, "371521109", Role.CLERK);
    private static final OrgScope OFFICER = caller(Tier.COUNTY, "371521", Role.OFFICER);

    private record Book(boolean lent, int pages) {}

    private enum Lending implements DeclaredAct<Book> {
        LEND(Callers.clerks(Tier.TOWNSHIP), "lendBook", IS_HERE),
        READ(
                Callers.clerks(Tier.TOWNSHIP).and(Callers.deciders(Tier.COUNTY)),
                "readBook",
                IS_HERE.and(Rule.when(book -> book.pages() < 100, PlatformProblems.TOO_LARGE, Book::pages)));

        private final Declaration<Book> declared;

        Lending(Callers callers, String operation, Rule<Book> rule) {
            declared = new Declaration<>(callers, operation, rule);
        }

        @Override
        public Declaration<Book> declared() {
            return declared;
        }
    }

    private static final Rule<Book> IS_HERE = Rule.when(book -> !book.lent(), PlatformProblems.NOT_FOUND);

    private static class Agreeing {
        @ForTier(Tier.TOWNSHIP)
        @RolesAllowed("clerk")
        @Operation(operationId = "lendBook")
        public void lend() {}

        @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
        @RolesAllowed({"clerk", "reviewer", "officer"})
        @Operation(operationId = "readBook")
        public void read() {}
    }

    private static class TooOpen {
        @ForEveryTier
        @RolesAllowed("clerk")
        @Operation(operationId = "lendBook")
        public void lend() {}

        @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
        @RolesAllowed({"clerk", "reviewer", "officer"})
        @Operation(operationId = "readBook")
        public void read() {}
    }

    @Test
    void a_rule_tells_the_first_thing_that_is_in_the_way() {
        refused(PlatformProblems.NOT_FOUND, () -> Lending.READ.rule().require(new Book(true, 200)));
        assertThat(refused(PlatformProblems.TOO_LARGE, () -> Lending.READ.rule().require(new Book(false, 200)))
                        .arguments())
                .containsExactly(200);
        assertThatCode(() -> Lending.READ.rule().require(new Book(false, 99))).doesNotThrowAnyException();
    }

    @Test
    void what_is_offered_is_what_the_caller_may_and_the_rule_allows() {
        assertThat(offered(new Book(false, 99), CLERK)).containsExactly(Lending.LEND, Lending.READ);
        assertThat(offered(new Book(false, 200), CLERK)).containsExactly(Lending.LEND);
        assertThat(offered(new Book(true, 99), CLERK)).isEmpty();
        assertThat(offered(new Book(false, 99), OFFICER)).containsExactly(Lending.READ);
        assertThat(offered(new Book(false, 99), caller(Tier.TOWNSHIP, "371521109", Role.OFFICER)))
                .isEmpty();
    }

    @Test
    void who_is_refused_learns_whether_it_is_the_office_or_the_role() {
        refused(PlatformProblems.WRONG_TIER, () -> Lending.LEND.callers().require(OFFICER));
        refused(
                PlatformProblems.FORBIDDEN,
                () -> Lending.READ.callers().require(caller(Tier.COUNTY, "371521", Role.CLERK)));
        assertThatCode(() -> Lending.READ.callers().require(OFFICER)).doesNotThrowAnyException();
    }

    @Test
    void an_endpoint_that_serves_others_than_its_act_fails_the_build() {
        assertThatCode(() -> check(Agreeing.class)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(TooOpen.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "lend() serves [city, clerk, county, township], and its acts are for [clerk, township]");
    }

    @Test
    void an_act_that_no_endpoint_does_fails_the_build() {
        assertThatThrownBy(() -> check(Rule.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no endpoint has the operation lendBook");
    }

    private static void check(Class<?> resource) {
        JavaClasses imported = new ClassFileImporter().importClasses(resource, Lending.class, DeclaredAct.class);
        classes()
                .that()
                .haveFullyQualifiedName(resource.getName())
                .should(new ServeThoseWhoMay(imported))
                .check(imported);
    }

    private static List<Lending> offered(Book book, OrgScope caller) {
        return DeclaredAct.possible(Lending.values(), book, caller);
    }

    private static Problem refused(ProblemType type, ThrowingCallable act) {
        Problem[] told = new Problem[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(type);
            told[0] = problem;
        });
        return told[0];
    }

    private static OrgScope caller(Tier tier, String code, Role... roles) {
        return new OrgScope(tier, DivisionCode.of(code), Set.of(roles), "p");
    }
}
