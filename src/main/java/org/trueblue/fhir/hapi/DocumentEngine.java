package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Xml;

/**
 * A FHIR engine for documents: HAPI's validator with the settings that HAPI gives it, over
 * definitions that lie ready in packs, which are corrected as for runs. Thread safe, to be shared
 * by all who validate.
 */
public final class DocumentEngine {

  private final Layers layers;
  private final InstanceValidation validation;
  private final UnknownValueSets unknown;
  private final FhirContext context;
  private final FhirPath fhirPath;

  /**
   * @param folder where packs are kept
   * @param sources packages beyond FHIR itself, of which the first is asked first
   * @param service is asked for codes of which nobody at hand can tell
   */
  public DocumentEngine(PackFolder folder, List<PackFolder.Source> sources, CodeService service) {
    this.context = FhirContext.forR4();
    context.getParserOptions().setStripVersionsFromReferences(false);
    context.setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
    this.fhirPath = new HapiFhirPath(context);
    this.layers = Layers.of(folder, sources, context);
    IValidationSupport support =
        new UndecidedCodes(context, new ValidationSupportChain(layers.terminology()), service);
    this.unknown = new UnknownValueSets(layers.structures(), support);
    this.validation =
        new InstanceValidation(
            new PackedContext(support, layers.structures()), true, validator -> {});
  }

  /** Validates documents. */
  public DocumentValidator validator() {
    return new HapiDocumentValidator(validation, unknown);
  }

  /** Evaluates FHIRPath. */
  public FhirPath fhirPath() {
    return fhirPath;
  }

  /** All of a resource, whatever its format; empty if it cannot be read. */
  public Optional<Resource> resource(Document document) {
    if (document.format() == Format.XML && Xml.fault(document).isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Resource.parse(
              document.format() == Format.JSON
                  ? document.content()
                  : json(document.text()).getBytes(StandardCharsets.UTF_8)));
    } catch (Json.Malformed | DataFormatException unreadable) {
      return Optional.empty();
    }
  }

  /** Of XML that is as FHIR allows it, so that nothing hostile is in it. */
  private String json(String xml) {
    return context
        .newJsonParser()
        .encodeResourceToString(context.newXmlParser().parseResource(xml));
  }

  /** The structures, value sets and code systems of FHIR R4 itself. */
  public Definitions base() {
    return layers.core();
  }

  /** Whether a profile is at hand. */
  public boolean knows(String canonical) {
    return layers.structures().find(canonical).isPresent();
  }

  /** Whether a profile is of the first package. */
  public boolean isOfFirst(String canonical) {
    return layers.packages().filter(one -> one.isInFirstLayer(canonical)).isPresent();
  }
}
