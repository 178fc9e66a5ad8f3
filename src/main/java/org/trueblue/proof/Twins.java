package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.trueblue.fhir.Reference;

/**
 * Servers that hold the same in another way: whatever is asked of them, the verdict is the same.
 */
final class Twins {

  private Twins() {}

  static List<Variation> all() {
    return List.of(
        Variation.of(
            "other-ids",
            "ids",
            "resources have other ids",
            StoreEdits.renaming(id -> "X." + id.toUpperCase(Locale.ROOT).substring(1) + "-1")),
        Variation.of(
            "other-order",
            "order",
            "resources are held in another order",
            StoreEdits.reversed(type -> !type.equals("Patient"))),
        Variation.of(
            "patients-swapped",
            "patients",
            "patients come in another order",
            StoreEdits.reversed("Patient"::equals)),
        Variation.of(
            "foreign-types",
            "more",
            "the server holds resources that the guide says nothing of",
            StoreEdits.with(Twins::appointment)),
        new Variation(
            "own-base",
            "reference",
            "references are absolute, below the server's own base",
            new OwnBase()));
  }

  private static ObjectNode appointment(ObjectNode patient) {
    String id = patient.path("id").asText();
    ObjectNode appointment =
        JsonNodeFactory.instance
            .objectNode()
            .put("resourceType", "Appointment")
            .put("id", "appointment-" + id.hashCode());
    appointment.set("meta", patient.path("meta").deepCopy());
    appointment.withObject("/meta").remove("profile");
    appointment.put("status", "proposed");
    ObjectNode participant = appointment.putArray("participant").addObject();
    participant.putObject("actor").put("reference", "Patient/" + id);
    participant.put("status", "needs-action");
    return appointment;
  }

  /** The base is where the CapabilityStatement says that the server is. */
  private static final class OwnBase implements Disturbance {
    private final AtomicReference<String> base = new AtomicReference<>("");

    @Override
    public Answer answer(Ask ask, Server server) {
      return Disturbance.editingResources(
              type -> !type.equals("Bundle"), resource -> complete(resource, base(ask, server)))
          .answer(ask, server);
    }

    private String base(Ask ask, Server server) {
      return base.updateAndGet(
          known ->
              known.isEmpty()
                  ? server
                      .answer(new Ask("GET", "metadata", "", ask.headers(), ""))
                      .json()
                      .at("/implementation/url")
                      .asText()
                  : known);
    }

    private static void complete(ObjectNode resource, String base) {
      resource.findParents("reference").stream()
          .filter(ObjectNode.class::isInstance)
          .map(ObjectNode.class::cast)
          .forEach(
              holder -> {
                String text = holder.path("reference").asText();
                Reference to = Reference.parse(text);
                if (!to.id().isEmpty() && to.base().isEmpty()) {
                  holder.put("reference", base + "/" + text);
                }
              });
    }
  }
}
