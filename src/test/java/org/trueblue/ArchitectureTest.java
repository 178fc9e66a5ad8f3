package org.trueblue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Imports point down, and each library is known in one place. */
class ArchitectureTest {

  private static final String ROOT = "org.trueblue.";

  @Test
  void theRulesSeeEveryPackageSoThatNoneHoldsOfNothing() {
    assertThat(MainClasses.ALL).hasSizeGreaterThan(250);
    assertThat(MainClasses.ALL.stream().map(JavaClass::getPackageName).map(ArchitectureTest::top))
        .contains("cli", "run", "steps", "report", "reference", "proof", "generate", "session")
        .contains("validate", "terminology", "gate", "seal")
        .contains("ledger", "http", "auth", "suite", "check", "guide", "fhir", "evidence")
        .contains("requirement", "outcome")
        .contains("fhir.hapi", "report.allure", "check.search");
  }

  @Test
  void importsPointDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("commands")
        .definedBy(in("cli"))
        .layer("activities")
        .definedBy(
            in(
                "run",
                "steps",
                "report",
                "reference",
                "proof",
                "generate",
                "validate",
                "gate",
                "seal"))
        .layer("conversation")
        .definedBy(in("session"))
        .layer("parts")
        .definedBy(in("ledger", "http", "auth", "check", "guide", "suite", "terminology"))
        .layer("data")
        .definedBy(in("fhir", "evidence", "requirement"))
        .layer("words")
        .definedBy(in("outcome"))
        .whereLayer("commands")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("activities")
        .mayOnlyBeAccessedByLayers("commands")
        .whereLayer("conversation")
        .mayOnlyBeAccessedByLayers("commands", "activities")
        .whereLayer("parts")
        .mayOnlyBeAccessedByLayers("commands", "activities", "conversation")
        .whereLayer("data")
        .mayOnlyBeAccessedByLayers("commands", "activities", "conversation", "parts")
        .ensureAllClassesAreContainedInArchitecture()
        .because("who reads a class need not know what is built on it")
        .check(MainClasses.ALL);
  }

  @Test
  void packagesFormNoCycles() {
    slices()
        .matching("org.trueblue.(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a circle are one package that is hard to read")
        .check(MainClasses.ALL);
  }

  @Test
  void checksReachNeitherTheNetworkNorTheSession() {
    noClasses()
        .that()
        .resideInAnyPackage(in("check"))
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAnyPackage(in("http", "session", "steps", "run"))
        .because("a check judges what was recorded, so that old evidence can be judged again")
        .check(MainClasses.ALL);
  }

  @Test
  void checksAreFreeOfClockRandomnessAndFiles() {
    noClasses()
        .that()
        .resideInAnyPackage(in("check"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.http\\..*|java\\.nio\\.file\\..*|java\\.io\\.File.*|java\\.time\\.Clock"
                + "|java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom"
                + "|java\\.security\\.SecureRandom|java\\.util\\.UUID")
        .because("the same evidence must always be judged the same")
        .check(MainClasses.ALL);
  }

  @Test
  void onlyHttpUsesRestAssured() {
    only("the rest speaks of requests and replies, whatever carries them", "http")
        .uses("io.restassured..", "org.apache.http..");
  }

  @Test
  void onlyRunAndStepsUseCucumber() {
    only("Cucumber runs the scenarios, but decides nothing", "run", "steps").uses("io.cucumber..");
  }

  @Test
  void onlyTheAllureReportUsesAllure() {
    only("it is one projection of the ledger among others", "report.allure").uses("io.qameta..");
  }

  @Test
  void onlyTheEngineAndTheReferenceServerUseHapi() {
    only("they are large, they change, and they bring mutable models", "fhir.hapi", "reference")
        .uses("ca.uhn.fhir..", "org.hl7..");
  }

  @Test
  void onlyAuthSpeaksOAuthAndReadsPages() {
    only("what it needs of a dialogue the rest asks it for", "auth")
        .uses("com.nimbusds.oauth2..", "org.jsoup..");
  }

  @Test
  void onlyBothSidesOfADialogueSign() {
    only("the built-in server verifies what clients sign, and signs itself", "auth", "reference")
        .uses("com.nimbusds.jose..", "com.nimbusds.jwt..");
  }

  @Test
  void onlyGuideUnpacksArchives() {
    only("FHIR packages are the only archives that are read", "guide").uses("org.apache.commons..");
  }

  @Test
  void onlyTheReferenceServerAndTheProofListen() {
    only("all others are clients", "reference", "proof").uses("org.eclipse.jetty..", "jakarta..");
  }

  @Test
  void onlyTheCommandLineUsesPicocli() {
    only("everything can be done without a command line", "cli").uses("picocli..");
  }

  @Test
  void onlyTheTransportOpensConnections() {
    only("limits, redirects and credentials are minded in one place", "http", "proof")
        .uses("java.net.http..");
  }

  /** The packages that may use a library, and why only these. */
  private record Only(String reason, List<String> packages) {
    void uses(String... libraries) {
      noClasses()
          .that()
          .resideOutsideOfPackages(in(packages.toArray(String[]::new)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(libraries)
          .because(reason)
          .check(MainClasses.ALL);
      assertThat(MainClasses.ALL)
          .as("users of %s", String.join(", ", libraries))
          .anyMatch(
              c ->
                  c.getDirectDependenciesFromSelf().stream()
                      .anyMatch(d -> resides(d.getTargetClass(), libraries)));
    }

    private static boolean resides(JavaClass target, String... libraries) {
      return JavaClass.Predicates.resideInAnyPackage(libraries).test(target);
    }
  }

  private static Only only(String reason, String... packages) {
    return new Only(reason, List.of(packages));
  }

  private static String[] in(String... packages) {
    return Arrays.stream(packages).map(p -> ROOT + p + "..").toArray(String[]::new);
  }

  private static String top(String packageName) {
    return packageName.substring(ROOT.length());
  }
}
