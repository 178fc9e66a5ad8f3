package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.trueblue.reference.smart.Lapse;

/** Faults of what a server tells of tokens. */
final class SmartIntrospectionFaults {

  private static final Topic HERE = new Topic("11-introspection");

  private SmartIntrospectionFaults() {}

  static List<Fault> all() {
    return List.of(
        told("never-active", "no token is active", j -> j.put("active", false))
            .kills("SMART-INTRO-01", "introspection.active")
            .mayAlsoBreak("SMART-INTRO"),
        told("active-text", "active is a text", j -> j.put("active", j.path("active").asText()))
            .kills("SMART-INTRO-01", "introspection.active")
            .mayAlsoBreak("SMART-INTRO"),
        told("scope", "another scope is told", j -> j.put("scope", "openid"))
            .kills("SMART-INTRO-01", "introspection.scope"),
        told("client", "another client is told", j -> j.put("client_id", "another-app"))
            .kills("SMART-INTRO-01", "introspection.client"),
        told("exp", "the end is of long ago", j -> j.put("exp", 1))
            .kills("SMART-INTRO-01", "introspection.exp"),
        HERE.answering(
                "status",
                "nothing is told",
                SmartAsks.at("auth/introspect"),
                a -> Answer.refusal(500))
            .kills("SMART-INTRO-01", "introspection.status")
            .mayAlsoBreak("SMART-INTRO"),
        HERE.answering(
                "always-active",
                "each token is active",
                SmartAsks.at("auth/introspect"),
                a -> a.edited(j -> j.put("active", true)))
            .kills("SMART-INTRO-01/unknown", "introspection.inactive")
            .mayAlsoBreak("SMART-INTRO-01"),
        HERE.trait("revoked", "a token that was taken back is active", Lapse.CALLS_REVOKED_ACTIVE)
            .kills("SMART-INTRO-01/revoked", "introspection.inactive"),
        told("patient", "another patient is told", j -> j.put("patient", "nobody"))
            .kills("SMART-INTRO-02", "introspection.context"),
        told("no-patient", "no patient is told", j -> j.remove("patient"))
            .kills("SMART-INTRO-02", "introspection.context"),
        told("user", "another user is told", j -> j.put("sub", "nobody"))
            .kills("SMART-INTRO-02/user", "introspection.user"),
        told("fhir-user", "the resource of the user is not told", j -> j.remove("fhirUser"))
            .kills("SMART-INTRO-02/fhir-user", "introspection.fhir-user"),
        HERE.trait("open", "anybody is told", Lapse.TELLS_ANYBODY_OF_TOKENS)
            .kills("SMART-INTRO-03", "introspection.open"));
  }

  private static Fault told(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(
        name,
        what,
        SmartAsks.at("auth/introspect"),
        json -> {
          if (json.path("active").asBoolean()) {
            edit.accept(json);
          }
        });
  }
}
