package org.trueblue.terminology;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.evidence.Request.Credentials;
import org.trueblue.evidence.Transport;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * A FHIR terminology server, asked by {@code $validate-code} (R4, sections 4.8.24 and 4.9.15). A
 * value set that is at hand goes with the question, since the server's own may be of another
 * version. After a few failures in a row it is not asked again.
 */
public final class TerminologyServer implements CodeService {

  private static final int FAILURES = 3;

  private final AtomicInteger failures = new AtomicInteger();
  private final URI base;
  private final Transport transport;
  private final Definitions definitions;
  private final String authorization;

  /**
   * @param base base URL of the server
   * @param transport carries the questions
   * @param definitions of the value sets that go with questions
   * @param authorization value of the header of that name (RFC 9110, section 11.6.2), empty for
   *     none
   */
  public TerminologyServer(
      URI base, Transport transport, Definitions definitions, String authorization) {
    this.base = base;
    this.transport = transport;
    this.definitions = definitions;
    this.authorization = authorization;
  }

  @Override
  public Answer ask(Question question) {
    if (failures.get() >= FAILURES) {
      return new Answer.Unavailable(
          "%s failed %d times in a row and is not asked again".formatted(base, FAILURES));
    }
    Answer answer =
        question.valueSet().isEmpty()
            ? send("CodeSystem", ofSystem(question))
            : inValueSet(question);
    failures.updateAndGet(n -> answer instanceof Answer.Unavailable ? n + 1 : 0);
    return answer;
  }

  private Answer inValueSet(Question question) {
    Optional<Resource> valueSet =
        definitions.find("ValueSet", Canonical.parse(question.valueSet()));
    if (valueSet.isPresent()) {
      ObjectNode parameters = ofValueSet(question);
      add(parameters, "valueSet").set("resource", valueSet.get().json());
      Answer answer = send("ValueSet", parameters);
      if (!(answer instanceof Answer.Unknown)) {
        return answer;
      }
    }
    ObjectNode parameters = ofValueSet(question);
    add(parameters, "url").put("valueUri", Canonical.parse(question.valueSet()).url());
    return send("ValueSet", parameters);
  }

  private static ObjectNode ofSystem(Question question) {
    ObjectNode parameters = parameters();
    add(parameters, "url").put("valueUri", question.system());
    add(parameters, "code").put("valueCode", question.code());
    return parameters;
  }

  private static ObjectNode ofValueSet(Question question) {
    ObjectNode parameters = parameters();
    add(parameters, "code").put("valueCode", question.code());
    if (question.system().isEmpty()) {
      add(parameters, "inferSystem").put("valueBoolean", true);
    } else {
      add(parameters, "system").put("valueUri", question.system());
    }
    return parameters;
  }

  private static ObjectNode parameters() {
    return JsonNodeFactory.instance.objectNode().put("resourceType", "Parameters");
  }

  private static ObjectNode add(ObjectNode parameters, String name) {
    return parameters.withArray("parameter").addObject().put("name", name);
  }

  private Answer send(String type, ObjectNode parameters) {
    Headers open =
        Headers.none()
            .with("Accept", "application/fhir+json")
            .with("Content-Type", "application/fhir+json");
    Headers headers = authorization.isEmpty() ? open : open.with("Authorization", authorization);
    URI url = URI.create(base + "/" + type + "/$validate-code");
    Reply reply =
        transport.send(new Request("POST", url, headers, parameters.toString(), Credentials.NONE));
    return reply instanceof Reply.Response response
        ? answer(response)
        : new Answer.Unavailable("%s: %s".formatted(base, ((Reply.NoResponse) reply).reason()));
  }

  private Answer answer(Reply.Response response) {
    boolean refused = List.of(400, 404, 422).contains(response.status());
    try {
      Resource resource = Resource.parse(response.body());
      if (response.status() == 200 && resource.type().equals("Parameters")) {
        return ValidateCodeResult.read(resource);
      } else if (refused && resource.type().equals("OperationOutcome")) {
        return new Answer.Unknown();
      }
    } catch (Json.Malformed noFhir) {
      // then it is no terminology server, or not well
    }
    return new Answer.Unavailable(
        List.of(401, 403).contains(response.status())
            ? "%s does not let us in (status %d); name a variable with a token, or with user:password, by --tx-token-env"
                .formatted(base, response.status())
            : "%s answers with status %d and nothing of FHIR's".formatted(base, response.status()));
  }
}
