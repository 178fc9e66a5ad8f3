package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.DocumentValidator;

/**
 * A FHIR engine for documents: HAPI's validator with the settings that HAPI gives it, over
 * definitions that lie ready in packs. Thread safe, to be shared by all who validate.
 */
public final class DocumentEngine {

  /**
   * A package.
   *
   * @param digest of its content
   * @param content is read only if no pack was made of it before
   */
  public record Source(String digest, Supplier<Definitions> content) {}

  private final Optional<PackedDefinitions> packages;
  private final PackedDefinitions core;
  private final Structures structures;
  private final InstanceValidation validation;

  /**
   * @param folder where packs are kept
   * @param sources packages beyond FHIR itself, of which the first is asked first
   * @param service is asked for codes of which nobody at hand can tell
   */
  public DocumentEngine(PackFolder folder, List<Source> sources, CodeService service) {
    FhirContext context = FhirContext.forR4();
    this.packages =
        sources.isEmpty()
            ? Optional.empty()
            : Optional.of(PackedDefinitions.ofPackages(context, pack(folder, sources)));
    List<PackedDefinitions> layers = new ArrayList<>(packages.stream().toList());
    this.core =
        PackedDefinitions.ofCore(
            context, folder.pack(PackKey.of(List.of()), Packing::core), structure -> {});
    layers.add(core);
    this.structures = new Structures(layers);
    List<IValidationSupport> chain = new ArrayList<>(layers);
    chain.add(new CommonCodeSystemsTerminologyService(context));
    chain.add(new QuickTerminology(context));
    IValidationSupport support =
        new UndecidedCodes(context, new ValidationSupportChain(chain), service);
    this.validation =
        new InstanceValidation(new PackedContext(support, structures), true, validator -> {});
  }

  private static Pack pack(PackFolder folder, List<Source> sources) {
    return folder.pack(
        PackKey.of(sources.stream().map(Source::digest).toList()),
        () -> Packing.packages(sources.stream().map(one -> one.content().get()).toList()));
  }

  /** Validates documents. */
  public DocumentValidator validator() {
    return new HapiDocumentValidator(validation);
  }

  /** The structures, value sets and code systems of FHIR R4 itself. */
  public Definitions base() {
    return core;
  }

  /** Whether a profile is at hand. */
  public boolean knows(String canonical) {
    return structures.find(canonical).isPresent();
  }

  /** Whether a profile is of the first package. */
  public boolean isOfFirst(String canonical) {
    return packages.filter(one -> one.isInFirstLayer(canonical)).isPresent();
  }
}
