package org.trueblue;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Habits of the code that a build can hold. */
class ConventionsTest {

  private static final int LONGEST_CLASS = 250;

  /** Longer classes, each with its reason. */
  private static final Set<String> LONGER =
      Set.of(
          // How an element is seen through slices and types is one subject, however long.
          "src/main/java/org/trueblue/reference/data/Shape.java",
          // One scenario for each kind of duty, to be read beside the others.
          "src/main/java/org/trueblue/generate/ScenarioTemplate.java",
          // What a guide says is asked in many ways, each of a line or two.
          "src/main/java/org/trueblue/guide/Guide.java");

  @Test
  void nullIsNoValue() {
    classes()
        .should(
            have(
                DescribedPredicate.describe(
                    "a package that is @NullMarked",
                    c -> c.getPackage().isAnnotatedWith(NullMarked.class))))
        .because("NullAway looks only at packages that are marked")
        .check(MainClasses.ALL);
  }

  @Test
  void staticFieldsAreFinal() {
    fields()
        .that(are(modifier(JavaModifier.STATIC)))
        .and(are(not(modifier(JavaModifier.SYNTHETIC))))
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
        .because("two runs in one process must not meet")
        .check(MainClasses.ALL);
  }

  @Test
  void constantCollectionsCannotBeChanged() throws IllegalAccessException {
    List<JavaField> constants =
        MainClasses.ALL.stream()
            .flatMap(c -> c.getFields().stream())
            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
            .filter(
                f ->
                    f.getRawType().isAssignableTo(Collection.class)
                        || f.getRawType().isAssignableTo(Map.class))
            .toList();
    assertThat(constants).hasSizeGreaterThan(10);
    for (JavaField constant : constants) {
      java.lang.reflect.Field field = constant.reflect();
      field.setAccessible(true);
      assertThat(field.get(null).getClass().getName())
          .as(constant.getFullName())
          .startsWith("java.util.ImmutableCollections");
    }
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Helper|Manager|Impl(?![a-z])).*")
        .because("such names gather what nobody could name")
        .check(MainClasses.ALL);
  }

  @Test
  void checksAreFinalAndEitherFunctionsOrImmutable() {
    classes()
        .that()
        .resideInAPackage("org.trueblue.check..")
        .and()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould(
            have(
                DescribedPredicate.describe(
                    "only private constructors or only final fields",
                    c -> isFunctions(c) || isImmutable(c))))
        .because("one judgement is one pure function that nobody extends")
        .check(MainClasses.ALL);
  }

  @Test
  void dataAreRecords() {
    noClasses()
        .that()
        .areNotRecords()
        .and()
        .areNotEnums()
        .and()
        .areNotAssignableTo(Throwable.class)
        .should(have(DescribedPredicate.describe("nothing but accessors", c -> isOnlyData(c))))
        .because("a record says at once that there is nothing else to it")
        .check(MainClasses.ALL);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.trueblue.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .because("a run may be part of something that reads its output")
        .check(MainClasses.ALL);
  }

  @Test
  void thereIsOneWayToLog() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .because("what is logged goes through SLF4J, whose limits keep tokens out of it")
        .check(MainClasses.ALL);
  }

  @Test
  void nothingWaitsByTheClock() {
    noClasses()
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(Thread.class, "sleep", long.class, int.class)
        .because("who waits for something waits for that, in tests too")
        .check(new ClassFileImporter().importPackages("org.trueblue"));
    noClasses()
        .that()
        // It waits as long as a server says with Retry-After; tests put another in its place.
        .doNotHaveFullyQualifiedName("org.trueblue.http.Pause")
        .should()
        .callMethod(TimeUnit.class, "sleep", long.class)
        .check(MainClasses.ALL);
  }

  @Test
  void classesAreSmall() throws IOException {
    Map<String, Long> lines;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      lines =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .collect(Collectors.toMap(Path::toString, ConventionsTest::lines));
    }
    assertThat(lines).hasSizeGreaterThan(200);
    assertThat(lines.entrySet())
        .filteredOn(file -> file.getValue() > LONGEST_CLASS)
        .as("files of more than %d lines", LONGEST_CLASS)
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrderElementsOf(LONGER);
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isFunctions(JavaClass type) {
    return type.getConstructors().stream()
        .allMatch(c -> c.getModifiers().contains(JavaModifier.PRIVATE));
  }

  private static boolean isImmutable(JavaClass type) {
    return type.getFields().stream().allMatch(f -> f.getModifiers().contains(JavaModifier.FINAL));
  }

  /** Has fields, and for each a method of its name, and nothing else. */
  private static boolean isOnlyData(JavaClass type) {
    Set<String> fields =
        type.getFields().stream()
            .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
            .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(JavaField::getName)
            .collect(Collectors.toSet());
    Set<String> methods =
        type.getMethods().stream()
            .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
            .map(JavaMethod::getName)
            .filter(name -> !Set.of("equals", "hashCode", "toString").contains(name))
            .collect(Collectors.toSet());
    return !fields.isEmpty() && fields.equals(methods);
  }

  private static <T> DescribedPredicate<T> are(DescribedPredicate<T> predicate) {
    return predicate;
  }
}
