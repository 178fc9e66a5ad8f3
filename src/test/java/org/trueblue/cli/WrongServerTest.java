package org.trueblue.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers against which a run would be in vain: each is told from the others before it begins. */
class WrongServerTest {

  private static final String FHIR = "application/fhir+json;charset=utf-8";
  private static final String OUTCOME =
      "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\"}]}";
  private static final String PAGE = "<html><body>Welcome</body></html>";

  @TempDir private Path reports = Path.of("");

  @Test
  void nobodyListens() throws IOException {
    refused("http://127.0.0.1:" + freePort() + "/fhir", "does not answer: connection refused");
  }

  @Test
  void nobodyAnswers() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String base = "http://127.0.0.1:" + silent.getLocalPort();
      refused(base, "does not answer: no complete response within 1 s", "--timeout", "1");
    }
  }

  @Test
  void itIsAWebSite() throws IOException {
    try (Stub stub = Stub.answering(200, "text/html", PAGE)) {
      refused(
          stub.base(), "is not a FHIR server: GET " + stub.base() + "/metadata gave status 200");
      refused(stub.base(), "is not a FHIR server", "--patient", "85");
    }
  }

  @Test
  void thereIsNothingAtThisAddress() throws IOException {
    try (Stub stub = Stub.answering(404, "text/html", PAGE)) {
      refused(stub.base(), "gave status 404 and text/html; give the FHIR base URL");
    }
  }

  @Test
  void itHasNoSuchPatients() throws IOException {
    try (Stub stub = Stub.answering(404, FHIR, OUTCOME)) {
      refused(stub.base(), "has no patient 85, 86; name", "--patient", "85,86");
    }
  }

  @Test
  void itHasNoPatientsAtAll() throws IOException {
    String empty = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}";
    try (Stub stub = Stub.answering(200, FHIR, empty)) {
      refused(stub.base(), "no patient was named, and GET");
      refused(stub.base(), "has no patient 85", "--patient", "85");
    }
  }

  @Test
  void itsPatientsHaveIdsThatLeadElsewhere() throws IOException {
    String hostile =
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":["
            + "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"../admin?x=\"}},"
            + "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a b\\r\\nc\"}}]}";
    try (Stub stub = Stub.answering(200, FHIR, hostile)) {
      refused(stub.base(), "no patient was named, and GET");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void itWantsATokenAndNoneWasGiven(int status) throws IOException {
    try (Stub stub = Stub.answering(status, FHIR, OUTCOME)) {
      refused(stub.base(), "needs an access token");
      refused(stub.base(), "gave " + status + "); name the variable", "--patient", "85");
    }
  }

  @Test
  void itWantsATokenAndSaysSoWithoutFhir() throws IOException {
    try (Stub stub = Stub.answering(401, "text/plain", "")) {
      refused(stub.base(), "needs an access token", "--patient", "85");
    }
  }

  @Test
  void itNoLongerTakesTheToken() throws IOException {
    try (Stub stub = Stub.answering(401, FHIR, OUTCOME)) {
      // any variable that is always set will do
      String[] token = {"--token-env", "PATH"};
      refused(stub.base(), "does not accept the access token", token);
    }
  }

  private void refused(String target, String because, String... options) {
    List<String> args = new ArrayList<>(List.of("--target", target));
    args.addAll(List.of(options));
    Shell.refusesToRun(reports, because, args.toArray(String[]::new));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
