package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.trueblue.evidence.Headers;

/** Legal peculiarities of the form of answers: headers, and how bodies are written. */
final class FormVariations {

  private FormVariations() {}

  static List<Variation> all() {
    return List.of(
        any(
            "member-order",
            "json",
            "JSON members come in another order",
            a -> a.edited(FormVariations::reverse)),
        any("pretty", "json", "JSON is written over many lines", FormVariations::pretty),
        any(
            "no-etag",
            "etag",
            "there is no ETag and no Last-Modified",
            a -> without(a, "etag", "last-modified")),
        any(
            "strong-etag",
            "etag",
            "ETags are strong",
            a -> a.withHeader("ETag", a.headers().first("ETag").orElse("").replace("W/", ""))),
        any(
            "media-type-parameters",
            "type",
            "the media type has parameters and other letter case",
            FormVariations::mediaTypeParameters),
        any(
            "no-charset",
            "type",
            "the media type names no charset",
            a ->
                a.withHeader(
                    "Content-Type",
                    a.headers().first("Content-Type").orElse("").replaceFirst(";.*", ""))),
        any("gzip", "packing", "bodies are compressed", FormVariations::gzip),
        any("header-case", "headers", "header names are in lower case", FormVariations::lowerCase));
  }

  private static Variation any(
      String name, String topic, String what, UnaryOperator<Answer> change) {
    return new Variation(name, topic, what, Disturbance.answering(ask -> true, change));
  }

  private static Answer lowerCase(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>();
    answer.headers().fields().forEach((n, v) -> headers.put(n.toLowerCase(Locale.ROOT), v));
    return new Answer(answer.status(), new Headers(headers), answer.body());
  }

  private static Answer mediaTypeParameters(Answer answer) {
    String type = answer.headers().first("Content-Type").orElse("").replaceFirst(";.*", "");
    return answer.withHeader(
        "Content-Type", type.replace("json", "JSON") + "; fhirVersion=4.0; Charset=\"UTF-8\"");
  }

  private static Answer without(Answer answer, String... names) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().fields());
    List.of(names).forEach(headers::remove);
    return new Answer(answer.status(), new Headers(headers), answer.body());
  }

  /** The answer with its body compressed. */
  static Answer gzip(Answer answer) {
    if (answer.body().length == 0) {
      return answer;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer(answer.status(), answer.headers(), packed.toByteArray())
        .withHeader("Content-Encoding", "gzip");
  }

  private static Answer pretty(Answer answer) {
    JsonNode json = answer.json();
    try {
      return json.isObject()
          ? answer.withBody(
              new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json))
          : answer;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void reverse(JsonNode node) {
    node.forEach(FormVariations::reverse);
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      Collections.reverse(members);
      object.removeAll();
      members.forEach(member -> object.set(member.getKey(), member.getValue()));
    }
  }
}
