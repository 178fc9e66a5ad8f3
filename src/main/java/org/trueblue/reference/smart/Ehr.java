package org.trueblue.reference.smart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.reference.Store;
import org.trueblue.reference.smart.Launches.Launch;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** From where a user opens an app (SMART App Launch 2.2, section "Launch App: EHR Launch"). */
final class Ehr {

  private final People people;
  private final Sessions sessions;
  private final Launches launches;
  private final Store store;

  Ehr(People people, Sessions sessions, Launches launches, Store store) {
    this.people = people;
    this.sessions = sessions;
    this.launches = launches;
    this.store = store;
  }

  /** The page that opens an app, {@code client_id} says which, for a user who logs in first. */
  Said launch(Call call) {
    String client =
        call.parameter("client_id")
            .or(() -> call.parameter("visit"))
            .orElse(Apps.CONFIDENTIAL.id());
    if (Apps.named(client).filter(app -> !app.isBackend()).isEmpty()) {
      return Said.html(400, "<h1>This application is not known</h1>");
    }
    String next = Addresses.EHR_CONTEXT + "?visit=" + client;
    if (call.isPost()) {
      return people
          .whoLogsIn(call)
          .map(person -> sessions.begin(person, Said.redirect(next)))
          .orElseGet(() -> Said.html(200, Html.login(Addresses.EHR, client, "That is not right.")));
    }
    return sessions.who(call).isPresent()
        ? Said.redirect(next)
        : Said.html(200, Html.login(Addresses.EHR, client, ""));
  }

  /** The page on which the user picks what is on the screen, and what is done with it. */
  Said context(Call call) {
    Optional<Person> person = sessions.who(call);
    Optional<App> app = Apps.named(call.parameter("visit").orElse(""));
    if (person.isEmpty() || app.isEmpty()) {
      return Said.redirect(Addresses.EHR);
    }
    Map<String, String> contexts = contexts(person.get());
    Optional<String> picked = call.parameter("context").filter(contexts::containsKey);
    if (picked.isEmpty()) {
      return Said.html(
          200,
          Html.choice(
              "What is on the screen?",
              Addresses.EHR_CONTEXT,
              app.get().id(),
              "context",
              contexts));
    }
    String[] ids = picked.get().split(" ", 2);
    Optional<String> encounter = ids.length > 1 ? Optional.of(ids[1]) : Optional.empty();
    String handle = launches.begin(new Launch(app.get(), person.get(), ids[0], encounter));
    return Said.redirect(
        Apps.LAUNCH.toString(), Map.of("iss", Addresses.base(call), "launch", handle));
  }

  /** Each patient with each encounter, or alone. */
  private Map<String, String> contexts(Person person) {
    Map<String, String> contexts = new LinkedHashMap<>();
    for (String patient : person.patients()) {
      List<String> encounters = encounters(patient);
      encounters.forEach(
          encounter ->
              contexts.put(
                  patient + " " + encounter,
                  "Patient/%s, Encounter/%s".formatted(patient, encounter)));
      if (encounters.isEmpty()) {
        contexts.put(patient, "Patient/" + patient);
      }
    }
    return contexts;
  }

  private List<String> encounters(String patient) {
    return store.all("Encounter").stream()
        .filter(
            encounter ->
                Json.items(encounter.json().path("subject")).stream()
                    .map(subject -> Reference.parse(subject.path("reference").asText()))
                    .anyMatch(subject -> subject.names("Patient", patient)))
        .map(Resource::id)
        .toList();
  }

  /** How apps are to look like the EHR (SMART App Launch 2.2, section "Styling"). */
  static Said style() {
    return Said.json(
        200,
        Said.object()
            .put("color_background", "#ffffff")
            .put("color_error", "#9e2d2d")
            .put("color_highlight", "#69b5ce")
            .put("color_modal_backdrop", "#000000")
            .put("color_success", "#498e49")
            .put("color_text", "#303030")
            .put("dim_border_radius", "6px")
            .put("dim_font_size", "13px")
            .put("dim_spacing_size", "20px")
            .put("font_family_body", "sans-serif")
            .put("font_family_heading", "sans-serif"));
  }
}
