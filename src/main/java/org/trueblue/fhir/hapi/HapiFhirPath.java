package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.FhirPathExecutionException;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;

/** FHIRPath by HAPI's engine over its R4 model, read leniently. */
final class HapiFhirPath implements FhirPath {

  private final ConcurrentMap<String, IFhirPath.IParsedExpression> expressions =
      new ConcurrentHashMap<>();
  private final FhirContext context;
  private final IFhirPath engine;

  HapiFhirPath(FhirContext context) {
    this.context = context;
    this.engine = context.newFhirPath();
    this.engine.setEvaluationContext(new TypesOfReferences());
  }

  @Override
  public List<Element> evaluate(Resource resource, String expression) {
    try {
      IBase model = context.newJsonParser().parseResource(resource.json().toString());
      return engine.evaluate(model, parsed(expression), IBase.class).stream()
          .filter(HapiFhirPath::hasValue)
          .map(this::element)
          .toList();
    } catch (FhirPathExecutionException e) {
      throw new IllegalArgumentException("cannot evaluate " + expression, e);
    }
  }

  private IFhirPath.IParsedExpression parsed(String expression) {
    return expressions.computeIfAbsent(
        expression,
        text -> {
          try {
            return engine.parse(text);
          } catch (Exception e) {
            throw new IllegalArgumentException("not FHIRPath: " + text, e);
          }
        });
  }

  private static boolean hasValue(IBase base) {
    return base instanceof IPrimitiveType<?> primitive
        ? primitive.getValueAsString() != null
        : !base.isEmpty();
  }

  private Element element(IBase base) {
    JsonNode json =
        base instanceof IPrimitiveType<?> primitive
            ? TextNode.valueOf(primitive.getValueAsString())
            : Json.trusted(
                context.newJsonParser().encodeToString(base).getBytes(StandardCharsets.UTF_8));
    return new Element(base.fhirType(), json);
  }

  /** Lets {@code resolve() is Patient} be answered from the reference alone. */
  private final class TypesOfReferences implements IFhirPathEvaluationContext {
    @Override
    public @Nullable IBase resolveReference(IIdType id, @Nullable IBase of) {
      String type = Reference.parse(id.getValue()).type();
      return context.getResourceTypes().contains(type)
          ? context.getResourceDefinition(type).newInstance()
          : null;
    }
  }
}
