package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator.NullEvaluationContext;
import org.hl7.fhir.convertors.loaders.loaderR5.NullLoaderKnowledgeProviderR5;
import org.hl7.fhir.convertors.loaders.loaderR5.R4ToR5Loader;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.context.SimpleWorkerContext.SimpleWorkerContextBuilder;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.Bundle;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Parameters;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.ByteProvider;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * One process of the engine behind HL7's command line tool, for {@code ci/bench}: its own context,
 * which loads the definitions of FHIR from the same files as HAPI, for the package that it would
 * take from the registry is not in the build.
 */
final class Hl7Run {

  private static final String MODEL = "/org/hl7/fhir/r4/model/";
  private static final Set<String> TYPES = Set.of("StructureDefinition", "ValueSet", "CodeSystem");

  private Hl7Run() {}

  public static void main(String[] args) throws Exception {
    SimpleWorkerContext context = context(Path.of(args[0]));
    InstanceValidator validator =
        new InstanceValidator(
            context,
            new NullEvaluationContext(),
            new XVerExtensionManagerOld(context),
            new ValidatorSession(),
            new ValidatorSettings());
    validator.setAnyExtensionsAllowed(true);
    int count = 0;
    for (BenchFiles.Named file : BenchFiles.in(Path.of(args[1]))) {
      List<ValidationMessage> messages = new ArrayList<>();
      validator.validate(
          null,
          messages,
          new ByteArrayInputStream(file.document().content()),
          FhirFormat.JSON,
          profiles(context, file.document().content()));
      count += messages.size();
    }
    System.out.println(count + " messages");
    System.exit(0);
  }

  private static List<StructureDefinition> profiles(SimpleWorkerContext context, byte[] json)
      throws Json.Malformed {
    List<StructureDefinition> profiles = new ArrayList<>();
    for (String claim : Resource.parse(json).profiles()) {
      StructureDefinition profile = context.fetchResource(StructureDefinition.class, claim);
      if (profile != null) {
        profiles.add(profile);
      }
    }
    return profiles;
  }

  /** Leaves out what the context has already, and takes for a mistake. */
  private static final class Loader extends R4ToR5Loader {
    Loader() {
      super(TYPES, new NullLoaderKnowledgeProviderR5(), "4.0.1");
    }

    @Override
    public Bundle loadBundle(InputStream stream, boolean isJson) throws IOException {
      Bundle bundle = super.loadBundle(stream, isJson);
      bundle
          .getEntry()
          .removeIf(
              entry ->
                  entry.getResource() instanceof CodeSystem system
                      && system.getUrl().equals("http://hl7.org/fhir/spdx-license"));
      return bundle;
    }
  }

  private static SimpleWorkerContext context(Path archive) throws IOException {
    R4ToR5Loader loader = new Loader();
    Map<String, ByteProvider> files = new LinkedHashMap<>();
    for (String name :
        List.of(
            "profile/profiles-types.xml",
            "profile/profiles-resources.xml",
            "profile/profiles-others.xml",
            "extension/extension-definitions.xml",
            "valueset/valuesets.xml",
            "valueset/v2-tables.xml",
            "valueset/v3-codesystems.xml")) {
      try (InputStream in =
          DefaultProfileValidationSupport.class.getResourceAsStream(MODEL + name)) {
        files.put(name, ByteProvider.forBytes(in.readAllBytes()));
      }
    }
    String version =
        String.join(
            System.lineSeparator(), "[FHIR]", "version=4.0.1", "revision=1", "date=20191101");
    files.put("version.info", ByteProvider.forBytes(version.getBytes(StandardCharsets.UTF_8)));
    SimpleWorkerContext context =
        new SimpleWorkerContextBuilder()
            .withAllowLoadingDuplicates(true)
            .fromDefinitions(
                files, loader, new PackageInformation("hl7.fhir.r4.core", "4.0.1", "4.0.1", null));
    context.setExpansionParameters(new Parameters());
    context.setCanRunWithoutTerminology(true);
    context.setNoTerminologyServer(true);
    try (InputStream in = Files.newInputStream(archive)) {
      context.loadFromPackage(NpmPackage.fromPackage(in), loader);
    }
    return context;
  }
}
