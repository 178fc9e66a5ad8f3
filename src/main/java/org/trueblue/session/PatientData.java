package org.trueblue.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Request;

/**
 * Requests for data of the patients that the token of the target opens: each patient, and of each
 * type that is found by patient one resource and one search. What is refused without the token
 * tells something only of such.
 */
public final class PatientData {

  private static final String PATIENT = "Patient";

  private final Client client;

  /** Requests of this client. */
  public PatientData(Client client) {
    this.client = client;
  }

  /**
   * The requests, all of which are answered with 200 where they bear the token.
   *
   * @throws NotTested if no patient can be read with the token
   */
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    for (String id : client.session().target().patients()) {
      addIfOpened(client.readRequest(PATIENT, id), requests);
    }
    if (requests.isEmpty()) {
      throw NotTested.prerequisite(
          "credentials.refused",
          "no patient can be read with the token of the target, so that a refusal tells nothing",
          "see the scenarios that read Patient; check the token and the ids given with --patient");
    }
    client.session().guide().capability().resources().stream()
        .map(resource -> resource.type())
        .filter(type -> !client.session().guide().discovery().finders(type).isEmpty())
        .forEach(type -> addOf(type, requests));
    return List.copyOf(requests);
  }

  private void addOf(String type, List<Request> requests) {
    try {
      String id = client.base(type).get(0).resource().id();
      addIfOpened(client.readRequest(type, id), requests);
      for (List<Term> terms : client.discoveries(type).stream().limit(1).toList()) {
        addIfOpened(new Searches(client).getRequest(type, terms, Map.of()), requests);
      }
    } catch (NotTested | NotApplicable none) {
      // Of what the patients have not, nothing can be asked for.
    }
  }

  private void addIfOpened(Request request, List<Request> requests) {
    if (client.exchange(request).status() == 200) {
      requests.add(request);
    }
  }
}
