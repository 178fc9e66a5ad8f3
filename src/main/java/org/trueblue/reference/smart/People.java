package org.trueblue.reference.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.fhir.Resource;
import org.trueblue.reference.Store;
import org.trueblue.reference.web.Call;

/**
 * The users of the server: a patient, somebody who acts for several patients, a practitioner.
 *
 * @param all of them
 */
record People(List<Person> all) {

  private static final String PATIENT = "patient";
  private static final String PROXY = "proxy";
  private static final String PRACTITIONER = "practitioner";

  People {
    all = List.copyOf(all);
  }

  /** Those whose resources the store has. */
  static People of(Store store) {
    List<String> patients = store.patients();
    String second = patients.get(Math.min(1, patients.size() - 1));
    String relative =
        Stream.of("RelatedPerson")
            .flatMap(type -> store.all(type).stream())
            .map(Resource::reference)
            .findFirst()
            .orElse("Patient/" + second);
    List<String> others = new ArrayList<>(patients);
    others.remove(second);
    others.add(0, second);
    List<Person> people = new ArrayList<>();
    people.add(person(PATIENT, "Patient/" + patients.get(0), patients.subList(0, 1)));
    people.add(person(PROXY, relative, others));
    store.all("Practitioner").stream()
        .findFirst()
        .ifPresent(doctor -> people.add(person(PRACTITIONER, doctor.reference(), patients)));
    return new People(people);
  }

  private static Person person(String name, String resource, List<String> patients) {
    return new Person(name, "password-of-" + name, resource, patients);
  }

  /** What users fill in, by the names that a recipe knows it by. */
  static Map<String, String> environment() {
    return Map.of(
        "SMART_PATIENT_USERNAME",
        PATIENT,
        "SMART_PATIENT_PASSWORD",
        "password-of-" + PATIENT,
        "SMART_PROXY_USERNAME",
        PROXY,
        "SMART_PROXY_PASSWORD",
        "password-of-" + PROXY,
        "SMART_PRACTITIONER_USERNAME",
        PRACTITIONER,
        "SMART_PRACTITIONER_PASSWORD",
        "password-of-" + PRACTITIONER);
  }

  /** The user who logs in with the name and password of a form. */
  Optional<Person> whoLogsIn(Call call) {
    String name = call.parameter("username").orElse("");
    String word = call.parameter("password").orElse("");
    return all.stream().filter(person -> person.logsInWith(name, word)).findFirst();
  }
}
