package org.wugu.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * The shape of a service: features round one core. A test factory gives one test for each rule, and a rule that finds
 * nothing to look at fails, so that a misspelt package cannot pass.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> architecture() {
 *     return ArchitectureRules.of("org.wugu.volunteer", "journey").joints("messages").tests();
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    /** What says who an endpoint is for. */
    private static final Set<String> WHOSE = Set.of(
            "org.wugu.platform.scope.ForTier",
            "org.wugu.platform.scope.ForEveryTier",
            "jakarta.annotation.security.PermitAll");

    private static final Set<String> ASKED =
            Set.of("jakarta.ws.rs.QueryParam", "org.jboss.resteasy.reactive.RestQuery");

    private static final Set<String> READ = Set.of("java.time.LocalDate", "java.time.YearMonth");

    private final String base;
    private final Set<String> cores;
    private final Set<String> joints;
    private final Set<String> apart;
    private final boolean entities;
    private final boolean doors;

    private ArchitectureRules(
            String base, Set<String> cores, Set<String> joints, Set<String> apart, boolean entities, boolean doors) {
        this.base = base;
        this.cores = cores;
        this.joints = joints;
        this.apart = apart;
        this.entities = entities;
        this.doors = doors;
    }

    /**
     * The rules for a service.
     *
     * @param base its package
     * @param cores the names of the packages below it that are the core
     */
    public static ArchitectureRules of(String base, String... cores) {
        return new ArchitectureRules(base, Set.of(cores), Set.of(), Set.of(), true, false);
    }

    /** Packages below the base that know several features because they join them, such as the one of the messages. */
    public ArchitectureRules joints(String... packages) {
        return new ArchitectureRules(base, cores, Set.of(packages), apart, entities, doors);
    }

    /** Packages below the base that know not even the core, since they will leave the service. */
    public ArchitectureRules apart(String... packages) {
        return new ArchitectureRules(base, cores, joints, Set.of(packages), entities, doors);
    }

    /** For a service that stores with SQL alone: it must stay so. */
    public ArchitectureRules withoutEntities() {
        return new ArchitectureRules(base, cores, joints, apart, false, doors);
    }

    /** For a program whose addresses begin with the door of a tier, and say by it whom they are for. */
    public ArchitectureRules behindDoors() {
        return new ArchitectureRules(base, cores, joints, apart, entities, true);
    }

    /** One test for each rule. */
    public Stream<DynamicTest> tests() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
        return rules(classes).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(false).check(classes)));
    }

    private Map<String, ArchRule> rules(JavaClasses classes) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("features do not depend on each other", featuresAreApart());
        rules.put("the core depends on no feature", coreStandsAlone());
        if (!apart.isEmpty()) {
            rules.put("what will leave does not know the core", leaversAreApart());
        }
        rules.put(
                "a table is one feature's, or the core's",
                classes().should(new TablesAtHome(classes, cores, this::feature)));
        rules.put("what a resource says is known to resources alone", recordsStayWithResources());
        rules.put("a name is one thing's", namesAreOneThings(classes));
        rules.put(
                "packages are free of cycles",
                slices().matching(base + ".(**)").should().beFreeOfCycles());
        rules.put("what is stored is changed by named steps, not by setters", noSetters());
        if (entities) {
            rules.put("what is stored is an aggregate, with its version and its events from the base", aggregates());
        }
        rules.put("a resource uses the repositories of its own feature and the core only", resourcesStayAtHome());
        rules.put("what an address names is read within bounds", daysAreRead());
        rules.put("SQL is asked by name, and rows are records", noStatementsByHand());
        if (!doors) {
            rules.put("a page is org.wugu.platform.http.Page", pagesAreCutOnce());
            rules.put("an endpoint says which tiers it is for", endpointsNameTheirTiers());
            rules.put(
                    "an endpoint serves those who may do what it does",
                    classes().that(RESOURCE).should(new ServeThoseWhoMay(classes)));
        }
        rules.put("nothing is dead", methods().should(new BeCalled()));
        rules.put("nothing writes to the standard streams", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        rules.put("every package is null-marked", nullMarked());
        return rules;
    }

    private ArchRule featuresAreApart() {
        return slices().assignedFrom(new Features()).should().notDependOnEachOther();
    }

    private ArchRule coreStandsAlone() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(cores))
                .should()
                .dependOnClassesThat(resideInAPackage(base + ".*..")
                        .and(resideOutsideOfPackages(packages(cores)))
                        .as("reside in a feature"));
    }

    private ArchRule leaversAreApart() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(apart))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(cores));
    }

    private String[] packages(Set<String> names) {
        return names.stream().map(name -> base + "." + name + "..").toArray(String[]::new);
    }

    /** A use case that took or gave them would know who asks it, and stand in a circle with it. An interface is a client. */
    private ArchRule recordsStayWithResources() {
        return classes().should(new ArchCondition<JavaClass>("not know what a resource says") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> RESOURCE.test(outermost(dependency.getTargetClass()))
                                && !outermost(dependency.getTargetClass()).isInterface()
                                && !RESOURCE.test(dependency.getTargetClass())
                                && !RESOURCE.test(outermost(type)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        });
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }

    private ArchRule namesAreOneThings(JavaClasses classes) {
        Map<String, Long> bearers = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(not(simpleNameOf("package-info")))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        return classes().should(new ArchCondition<JavaClass>("be the only ones of their name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isTopLevelClass() && bearers.getOrDefault(type.getSimpleName(), 1L) > 1) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " shares its name with another"));
                }
            }
        });
    }

    private ArchRule noSetters() {
        if (!entities) {
            return noClasses().should(new ArchCondition<JavaClass>("be entities") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(type, STORED.test(type), type.getName() + " is an entity"));
                }
            });
        }
        return methods()
                .that()
                .areDeclaredInClassesThat(STORED)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .as("methods of entities should not be setters")
                .because("an aggregate guards its own state");
    }

    private ArchRule aggregates() {
        return classes().that(STORED).should().beAssignableTo("org.wugu.platform.aggregate.Aggregate");
    }

    private ArchRule resourcesStayAtHome() {
        return classes()
                .that(RESOURCE.and(resideInAPackage(base + "..")))
                .should(new ArchCondition<JavaClass>("use repositories of their own feature and the core only") {
                    @Override
                    public void check(JavaClass resource, ConditionEvents events) {
                        resource.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> REPOSITORY.test(dependency.getTargetClass()))
                                .filter(dependency ->
                                        !feature(dependency.getTargetClass()).equals(feature(resource)))
                                .filter(dependency -> !cores.contains(feature(dependency.getTargetClass())))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                });
    }

    /** What {@code AskedParameters} reads within bounds; JAX-RS would answer 404 to a moment that is none. */
    private ArchRule daysAreRead() {
        return classes().that(RESOURCE).should(new ArchCondition<JavaClass>("take no other moments from an address") {
            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                resource.getMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"))
                        .flatMap(method -> method.getParameters().stream())
                        .filter(parameter ->
                                parameter.getRawType().getPackageName().startsWith("java.time"))
                        .filter(parameter -> !(ASKED.stream().anyMatch(parameter::isAnnotatedWith)
                                && READ.contains(parameter.getRawType().getName())))
                        .forEach(parameter ->
                                events.add(SimpleConditionEvent.violated(parameter, parameter.getDescription())));
            }
        });
    }

    private ArchRule pagesAreCutOnce() {
        return noClasses().should(new ArchCondition<JavaClass>("have items and a next of their own alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean page = type.isRecord()
                        && type.getFields().stream()
                                .map(JavaField::getName)
                                .collect(Collectors.toSet())
                                .equals(Set.of("items", "next"));
                events.add(new SimpleConditionEvent(type, page, type.getName() + " is a page of its own"));
            }
        });
    }

    private ArchRule noStatementsByHand() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.PreparedStatement")
                .because("org.wugu.platform.database.Database asks the same in one call");
    }

    private ArchRule endpointsNameTheirTiers() {
        return classes().that(RESOURCE).should(new ArchCondition<JavaClass>("name the tiers of every endpoint") {
            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                resource.getMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"))
                        .filter(method -> WHOSE.stream().noneMatch(method::isAnnotatedWith)
                                && WHOSE.stream().noneMatch(resource::isAnnotatedWith))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " says neither @ForTier nor @ForEveryTier")));
            }
        });
    }

    private ArchRule nullMarked() {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .and(not(simpleNameOf("package-info")))
                .should(new ArchCondition<JavaClass>("be in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " has no @NullMarked in its package-info"));
                        }
                    }
                });
    }

    /** The first package below the base, or nothing for the base itself. */
    private String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return "";
        }
        String below = name.substring(base.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private final class Features implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String feature = feature(type);
            return feature.isEmpty() || cores.contains(feature) || joints.contains(feature)
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(feature);
        }

        @Override
        public String getDescription() {
            return "features of " + base;
        }
    }

    private static DescribedPredicate<JavaClass> simpleNameOf(String name) {
        return DescribedPredicate.describe(
                "are called " + name, type -> type.getSimpleName().equals(name));
    }

    private static final DescribedPredicate<JavaClass> STORED =
            DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));

    private static final DescribedPredicate<JavaClass> RESOURCE =
            DescribedPredicate.describe("are resources", type -> type.isAnnotatedWith("jakarta.ws.rs.Path"));

    private static final DescribedPredicate<JavaClass> REPOSITORY = DescribedPredicate.describe(
            "are repositories", type -> type.isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase"));
}
