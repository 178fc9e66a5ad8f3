package org.trueblue.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target in a file of the user. Holds no secret: the token is named by the environment variable
 * that has it.
 *
 * @param base base URL of the server
 * @param patients ids of its patients
 * @param tokenEnv environment variable with the access token
 * @param guide what is asked of it
 * @param allowOrigins further origins that requests may go to
 * @param showPhi whether the evidence may show personal data
 * @param concurrency requests at the same time
 * @param timeout seconds for one request
 * @param maxTime seconds for the whole run
 * @param ca file with certificates of authorities that are trusted, too
 * @param waivers file with what is accepted though it is broken
 * @param attestations what somebody says of the server that no scenario can see
 * @param login how users log in: browser, or a file with a recipe
 * @param redirectUri of the clients, as it is registered
 * @param clients that the run can be, by kind
 * @param scopes to ask for, by occasion
 * @param launch how an EHR opens a client
 */
record TargetFile(
    @Nullable String base,
    @Nullable List<String> patients,
    @JsonProperty("token-env") @Nullable String tokenEnv,
    @Nullable String guide,
    @JsonProperty("allow-origins") @Nullable List<String> allowOrigins,
    @JsonProperty("show-phi") @Nullable Boolean showPhi,
    @Nullable Integer concurrency,
    @Nullable Integer timeout,
    @JsonProperty("max-time") @Nullable Integer maxTime,
    @Nullable String ca,
    @Nullable String waivers,
    @Nullable List<Attested> attestations,
    @Nullable String login,
    @JsonProperty("redirect-uri") @Nullable String redirectUri,
    @Nullable Map<String, ClientsFile.Entry> clients,
    @Nullable Map<String, String> scopes,
    @Nullable Launch launch) {

  /**
   * How an EHR opens a client.
   *
   * @param url where a user of the EHR begins
   * @param launchUri where the client waits, as it is registered
   */
  record Launch(@Nullable String url, @JsonProperty("launch-uri") @Nullable String launchUri) {}

  /** A file that says nothing. */
  static final TargetFile EMPTY =
      new TargetFile(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null);

  /**
   * Reads a file.
   *
   * @throws UserError if it cannot be read or says something that nobody asks for
   */
  static TargetFile read(Path file) {
    YAMLMapper yaml = new YAMLMapper();
    try {
      JsonNode root = yaml.readTree(file.toFile());
      TargetFile read =
          root.isMissingNode() || root.isNull() ? EMPTY : yaml.treeToValue(root, TargetFile.class);
      if (hasGap(read.patients()) || hasGap(read.allowOrigins()) || hasGap(read.attestations())) {
        throw new UserError("%s has an empty item in a list".formatted(file));
      }
      return read;
    } catch (UnrecognizedPropertyException e) {
      throw new UserError(
          "%s: '%s' is not known%s; known are %s"
              .formatted(
                  file,
                  e.getPropertyName(),
                  Suggestion.of(
                      e.getPropertyName(),
                      e.getKnownPropertyIds().stream().map(String::valueOf).toList()),
                  e.getKnownPropertyIds()));
    } catch (MismatchedInputException e) {
      throw new UserError("%s: %s".formatted(file, mismatch(e)));
    } catch (JsonProcessingException e) {
      throw new UserError("%s is no YAML: %s".formatted(file, firstLine(e)));
    } catch (IOException e) {
      throw new UserError("%s cannot be read: %s".formatted(file, IoReason.of(e)));
    }
  }

  private static String mismatch(MismatchedInputException e) {
    String expected =
        switch (e.getTargetType().getSimpleName()) {
          case "Integer" -> "a whole number";
          case "Boolean" -> "true or false";
          case "List", "ArrayList" -> "a list";
          case "String" -> "a text";
          default -> "names with values";
        };
    return e.getPath().isEmpty()
        ? "it should hold names with values, such as 'base: https://fhir.example.org/r4'"
        : "'%s' should be %s".formatted(e.getPath().get(0).getFieldName(), expected);
  }

  private static boolean hasGap(@Nullable List<?> list) {
    return list != null && list.stream().anyMatch(Objects::isNull);
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }
}
