package org.trueblue.ledger;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.trueblue.outcome.Outcome;

/** Lines of a ledger as JSON. */
public final class LedgerJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addMixIn(Outcome.class, OutcomeNames.class)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // Lines of earlier versions do not say how much could not be checked.
          .withConfigOverride(
              Map.class, maps -> maps.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private LedgerJson() {}

  /** The words of outcomes, which know nothing of JSON themselves. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Passed.class, name = "PASSED"),
    @JsonSubTypes.Type(value = Outcome.Failed.class, name = "FAILED"),
    @JsonSubTypes.Type(value = Outcome.Warned.class, name = "WARNED"),
    @JsonSubTypes.Type(value = Outcome.Waived.class, name = "WAIVED"),
    @JsonSubTypes.Type(value = Outcome.NotApplicable.class, name = "NOT_APPLICABLE"),
    @JsonSubTypes.Type(value = Outcome.NotTested.class, name = "NOT_TESTED")
  })
  private interface OutcomeNames {}

  /** The line as one line of JSON. */
  public static String write(Line line) {
    try {
      return JSON.writerFor(Line.class).writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line that the text is; empty for the torn last line of a killed run. */
  public static Optional<Line> read(String text) {
    try {
      return Optional.ofNullable(JSON.readValue(text, Line.class));
    } catch (JsonProcessingException torn) {
      return Optional.empty();
    }
  }
}
