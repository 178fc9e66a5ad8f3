package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trueblue.Engines;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;
import org.trueblue.guide.CarriedGuides;

/**
 * Many threads share one engine from its first moment on, when all that it needs is read at the
 * same time by whoever comes first. The carried profiles have no snapshots; these are in the pack.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ThreadSafetyTest {

  private static final int THREADS = 8;
  private static final String US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/";

  /** The carried profiles have no snapshots. */
  private static final Definitions DEFINITIONS = CarriedGuides.usCore().guide().pack();

  private record Task(Resource resource, String profile) {}

  @Test
  void carriedProfilesHaveNoSnapshots() {
    assertThat(DEFINITIONS.all("StructureDefinition"))
        .isNotEmpty()
        .noneMatch(structure -> structure.json().has("snapshot"));
  }

  @Test
  void eightThreadsFindWhatOneFinds() throws Exception {
    List<Task> tasks = tasks();
    Validator alone = Engines.over(DEFINITIONS).validator();
    List<List<Issue>> expected = tasks.stream().map(task -> validate(alone, task)).toList();

    List<List<Issue>> found = together(Engines.over(DEFINITIONS).validator(), tasks);

    assertThat(expected).anyMatch(issues -> issues.stream().noneMatch(Issue::isError));
    for (int i = 0; i < tasks.size(); i++) {
      assertThat(found.get(i)).as("%s", tasks.get(i)).isEqualTo(expected.get(i));
    }
  }

  /** To judge a structure, the library changes the one below it, which judges others meanwhile. */
  @Test
  void structuresAreJudgedBesideTheirInstances() throws Exception {
    DocumentValidator validator =
        new DocumentEngine(PackFolder.of(System.getenv()), List.of(), CodeService.NONE).validator();
    Document patient = document("{'resourceType':'Patient','id':'one','active':true}");
    Document structure =
        document(
            """
            {'resourceType':'StructureDefinition','id':'mine','url':'http://example.org/mine','name':'Mine',
             'status':'draft','kind':'resource','abstract':false,'type':'Patient','derivation':'constraint',
             'fhirVersion':'4.0.1','baseDefinition':'http://hl7.org/fhir/StructureDefinition/Patient',
             'differential':{'element':[{'id':'Patient.active','path':'Patient.active','min':1}]}}
            """);
    List<Issue> expected = validator.validate(patient, List.of());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Issue>>> found = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        Document next = i % 2 == 0 ? structure : patient;
        found.add(threads.submit(() -> validator.validate(next, List.of())));
      }
      for (int i = 0; i < found.size(); i++) {
        if (i % 2 != 0) {
          assertThat(found.get(i).get()).isEqualTo(expected);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Document document(String json) {
    return new Document(
        json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Document.Format.JSON);
  }

  /** Others between the patients, so that several structures are read at once. */
  private static List<Task> tasks() {
    List<Task> others =
        Stream.of(
                "Provenance us-core-provenance",
                "Practitioner us-core-practitioner",
                "Organization us-core-organization",
                "Observation us-core-blood-pressure",
                "Observation us-core-bmi",
                "Observation us-core-smokingstatus",
                "Condition us-core-condition-problems-health-concerns")
            .map(words -> words.split(" ", -1))
            .map(
                words ->
                    new Task(
                        Given.resource("{'resourceType':'%s'}".formatted(words[0])),
                        US_CORE + words[1]))
            .toList();
    List<Task> tasks = new ArrayList<>(others);
    BrokenPatients.some(300, 8034)
        .forEach(patient -> tasks.add(new Task(patient, US_CORE + "us-core-patient")));
    return tasks;
  }

  private static List<List<Issue>> together(Validator validator, List<Task> tasks)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<List<Issue>>> futures = new ArrayList<>();
      for (Task task : tasks) {
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return validate(validator, task);
                }));
      }
      start.countDown();
      List<List<Issue>> found = new ArrayList<>();
      for (Future<List<Issue>> future : futures) {
        found.add(future.get());
      }
      return found;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Issue> validate(Validator validator, Task task) {
    return validator.validate(task.resource(), task.profile());
  }
}
