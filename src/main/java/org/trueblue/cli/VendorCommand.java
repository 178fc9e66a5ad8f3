package org.trueblue.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.trueblue.guide.FhirPackage;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;
import org.trueblue.guide.Supplement;
import org.trueblue.guide.Vendor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Carries the facts of an official package in the project. */
@Command(
    name = "vendor",
    description = "Write the facts of an official FHIR package into profiles/.",
    mixinStandardHelpOptions = true)
final class VendorCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Parameters(paramLabel = "PACKAGE", description = "name#version, such as hl7.fhir.us.core#6.1.0")
  private String name = "";

  @Option(names = "--packages", description = "Folder with official packages (.tgz).")
  private List<Path> folders = List.of();

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    Packages packages = home.packages(folders);
    PackageId id = Guides.named(name, packages);
    FhirPackage official = official(packages, id);
    List<JsonNode> invariants = Supplement.read(home.profiles(), id).invariants();
    Vendor.Result result = write(official, packages.carriedFolder(id), invariants);
    main.out()
        .printf("%s: %d resources in %s%n", id, result.resources(), packages.carriedFolder(id));
    result
        .missingInvariants()
        .forEach(missing -> main.out().println("invariant without a wording of ours: " + missing));
    return 0;
  }

  private static Vendor.Result write(FhirPackage official, Path folder, List<JsonNode> invariants) {
    try {
      return Vendor.write(official, folder, invariants);
    } catch (IOException e) {
      throw new UserError(
          "the facts cannot be written to %s: %s".formatted(folder, IoReason.of(e)));
    }
  }

  private static FhirPackage official(Packages packages, PackageId id) {
    try {
      return packages.official(id);
    } catch (IOException e) {
      throw new UserError(e);
    }
  }
}
