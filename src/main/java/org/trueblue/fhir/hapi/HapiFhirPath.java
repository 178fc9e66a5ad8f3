package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.FhirPathExecutionException;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final int MOST_MODELS = 16;

  private static final Set<String> VALUELESS = Set.of("id", "extension");

  private final ConcurrentMap<String, IFhirPath.IParsedExpression> expressions =
      new ConcurrentHashMap<>();
  private final FhirContext context;

  /**
   * The models of the resources that were last asked about: many expressions are of one resource.
   */
  private final Cache<Resource, IBase> models =
      Caffeine.newBuilder().weakKeys().maximumSize(MOST_MODELS).build();

  private @Nullable IFhirPath engine;

  HapiFhirPath(FhirContext context) {
    this.context = context;
  }

  /** Made when it is first needed, for it reads all definitions of FHIR. */
  private synchronized IFhirPath engine() {
    IFhirPath made = engine;
    if (made == null) {
      made = context.newFhirPath();
      made.setEvaluationContext(new TypesOfReferences());
      engine = made;
    }
    return made;
  }

  @Override
  public List<Element> evaluate(Resource resource, String expression) {
    IFhirPath.IParsedExpression parsed = parsed(expression);
    try {
      IBase model = models.get(resource, this::model);
      return engine().evaluate(model, parsed, IBase.class).stream()
          .flatMap(base -> element(base).stream())
          .toList();
    } catch (DataFormatException e) {
      return List.of();
    } catch (FhirPathExecutionException e) {
      throw new IllegalArgumentException("cannot evaluate " + expression, e);
    }
  }

  private IBase model(Resource resource) {
    return context.newJsonParser().parseResource(resource.json().toString());
  }

  private IFhirPath.IParsedExpression parsed(String expression) {
    return expressions.computeIfAbsent(
        expression,
        text -> {
          try {
            return engine().parse(text);
          } catch (Exception e) {
            throw new IllegalArgumentException("not FHIRPath: " + text, e);
          }
        });
  }

  private Optional<Element> element(IBase base) {
    return json(base)
        .filter(HapiFhirPath::hasValue)
        .map(json -> new Element(base.fhirType(), json));
  }

  private Optional<JsonNode> json(IBase base) {
    if (base instanceof IPrimitiveType<?> primitive) {
      return Optional.ofNullable(primitive.getValueAsString()).map(TextNode::valueOf);
    }
    String json = context.newJsonParser().encodeToString(base);
    return Optional.of(Json.trusted(json.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether there is more than ids and extensions. */
  private static boolean hasValue(JsonNode json) {
    return json.isObject()
        ? json.properties().stream()
            .filter(member -> !VALUELESS.contains(member.getKey()))
            .filter(member -> !member.getKey().startsWith("_"))
            .anyMatch(member -> hasValue(member.getValue()))
        : !json.isContainerNode() || Json.items(json).stream().anyMatch(HapiFhirPath::hasValue);
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
