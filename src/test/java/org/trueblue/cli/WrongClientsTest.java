package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that name clients, scopes or logins of a target, and say something that cannot be meant.
 */
class WrongClientsTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "clients: {mobile: {id-env: PATH}};'clients' has no 'mobile'",
        "clients: {public: {}};the public client in 'clients' needs 'id-env'",
        "clients: {public: {id-env: TRUEBLUE_NOT_SET}};environment variable TRUEBLUE_NOT_SET is not",
        "clients: {public: {id: app}};'id' is not known",
        "clients: {confidential: {id-env: PATH}};the confidential client in 'clients' needs 'secret-env'",
        "clients: {asymmetric: {id-env: PATH}};the asymmetric client in 'clients' needs 'key-env'",
        "clients: {asymmetric: {id-env: PATH, key: no/such.jwks}};the key of the asymmetric client cannot",
        "clients: {backend: {id-env: PATH, key-env: PATH}};the key-env of the backend client is of no use",
        "clients: {public: {id-env: PATH, redirect-uri: here}};'redirect-uri' of the public client is no URL",
        "redirect-uri: here;'redirect-uri' is no URL",
        "scopes: {sometimes: openid};'scopes' has no 'sometimes'",
        "launch: {url: there};'launch.url' is no URL",
        "launch: {launch-uri: there};'launch.launch-uri' is no URL",
        "login: no/such.yaml;no/such.yaml"
      })
  void oneLineSaysWhatIsWrong(String content, String because) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("target.yaml"), "base: http://127.0.0.1:9/fhir\n" + content);

    Shell.refusesToRun(
        folder.resolve("reports"), because, "--target", file.toString(), "--suite", "smart@2.2.0");
  }
}
