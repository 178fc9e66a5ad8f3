package org.trueblue.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.trueblue.UsCore;
import org.trueblue.evidence.Headers;
import org.trueblue.guide.Duty;
import org.trueblue.reference.Store;

/** All kinds of requests that the features make. */
final class Asks {

  private Asks() {}

  /** The requests for these duties. */
  static List<Ask> of(List<Duty> duties) {
    String patient = "Patient/" + Store.of(UsCore.GUIDE).patients().get(0);
    List<Ask> asks = new ArrayList<>();
    asks.add(SampleServer.get("metadata", ""));
    asks.add(SampleServer.get(patient, ""));
    asks.add(new Ask("GET", patient, "", Headers.none(), ""));
    asks.add(new Ask("GET", "Patient", "_id=1", Headers.none(), ""));
    asks.add(SampleServer.get(patient, "").withHeader("Authorization", "Bearer no-such-token"));
    asks.add(SampleServer.get(patient, "").withHeader("If-None-Match", "W/\"1\""));
    asks.add(SampleServer.get(patient, "").withHeader("If-None-Match", "W/\"2\""));
    asks.add(SampleServer.get(patient + "/_history/1", ""));
    asks.add(SampleServer.get(patient + "/_history", ""));
    asks.add(SampleServer.get("Patient/no-such-id", ""));
    asks.add(SampleServer.get("Patient", "_id=1&_count=1"));
    asks.add(SampleServer.get("", "_getpages=1"));
    asks.add(SampleServer.get("Patient", "_id=1&_revinclude=Provenance:target"));
    asks.add(SampleServer.get("Patient", "name=x&birthdate=not-a-date"));
    asks.add(SampleServer.get("Patient", "_id=1&name:trueblue-no-such-modifier=x"));
    asks.add(SampleServer.get("Patient", "_id=1").withHeader("Prefer", "handling=strict"));
    Ask post = SampleServer.post("Patient/_search", "name=x");
    asks.add(new Ask("POST", post.path(), "birthdate=1", post.headers(), post.body()));
    asks.add(post.withHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"));
    duties.stream()
        .filter(duty -> duty.feature().equals("us-core-patient"))
        .map(duty -> duty.cell("parameters"))
        .filter(parameters -> !parameters.isEmpty() && !parameters.contains(","))
        .distinct()
        .forEach(
            parameters -> {
              asks.add(SampleServer.get("Patient", form(parameters, "1")));
              asks.add(SampleServer.get("Patient", form(parameters, "system%7C1")));
              asks.add(SampleServer.get("Patient", form(parameters, "%7C1")));
              asks.add(SampleServer.get("Patient", form(parameters, "http://a.org%7C1")));
              asks.add(SampleServer.get("Patient", form(parameters, "2020")));
              asks.add(SampleServer.post("Patient/_search", form(parameters, "1")));
            });
    return List.copyOf(asks);
  }

  private static String form(String parameters, String value) {
    return Arrays.stream(parameters.split("\\+", -1))
        .map(name -> name + "=" + value)
        .collect(Collectors.joining("&"));
  }
}
