package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Faults of how a client is opened and let in by an EHR. */
final class SmartEhrFaults {

  private static final Topic HERE = new Topic("07-ehr-launch");

  private SmartEhrFaults() {}

  static List<Fault> all() {
    return List.of(
        opened(
                "no-launch",
                "an EHR opens the client without a launch",
                url -> url.replaceFirst("&?launch=[^&]*", ""))
            .kills("SMART-EHR-01", "launch.launch")
            .mayAlsoBreak("SMART-"),
        opened(
                "other-iss",
                "an EHR opens the client with the address of another server",
                url -> url.replaceFirst("iss=[^&]*", "iss=https%3A%2F%2Felsewhere.example.org"))
            .kills("SMART-EHR-01", "launch.iss")
            .mayAlsoBreak("SMART-"),
        told(
                "ehr-token",
                "the answer does not tell the type of a token",
                j -> j.remove("token_type"))
            .kills("SMART-EHR-02", "token.type"),
        told(
                "ehr-patient",
                "the client is not told which patient is open",
                j -> j.remove("patient"))
            .kills("SMART-CTX-01/ehr", "context.patient"),
        told(
                "encounter",
                "the client is not told which encounter is open",
                j -> j.remove("encounter"))
            .kills("SMART-CTX-02", "context.encounter"),
        told("other-encounter", "the encounter cannot be read", j -> j.put("encounter", "none"))
            .kills("SMART-CTX-02", "context.unreadable"),
        told("ehr-form", "the banner is told as a number", j -> j.put("need_patient_banner", 1))
            .kills("SMART-CTX-03/ehr", "context.form")
            .mayAlsoBreak("SMART-CTX-05"),
        told("no-banner", "nothing is said of the banner", j -> j.remove("need_patient_banner"))
            .kills("SMART-CTX-05/banner", "context.banner"),
        told("no-style", "nothing is said of the style", j -> j.remove("smart_style_url"))
            .kills("SMART-CTX-05/style", "context.style"),
        HERE.answering(
                "style-gone",
                "the style is not there",
                SmartAsks.at("ehr/style.json"),
                a -> Answer.refusal(404))
            .kills("SMART-CTX-05/style", "context.style"));
  }

  private static Fault told(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, SmartAsks.code(), edit);
  }

  private static Fault opened(String name, String what, UnaryOperator<String> change) {
    return HERE.fault(name, what, SmartAsks.opening(change));
  }
}
