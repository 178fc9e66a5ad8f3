package org.trueblue.report.har;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;
import org.trueblue.report.RunReport;

/** The exchanges of a run as HAR 1.2, which the developer tools of browsers open. */
public final class HttpArchive {

  private HttpArchive() {}

  /** Writes the file. */
  public static void write(RunReport run, Path file) throws IOException {
    List<Exchange> exchanges =
        run.exchanges().values().stream()
            .sorted(Comparator.comparing(Exchange::started).thenComparing(Exchange::id))
            .toList();
    try (JsonGenerator json =
        new ObjectMapper().getFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeObjectFieldStart("log");
      json.writeStringField("version", "1.2");
      json.writeObjectFieldStart("creator");
      json.writeStringField("name", "TrueBlue");
      json.writeStringField(
          "version", run.account().started().versions().getOrDefault("TrueBlue", ""));
      json.writeEndObject();
      json.writeArrayFieldStart("pages");
      json.writeEndArray();
      json.writeArrayFieldStart("entries");
      for (Exchange exchange : exchanges) {
        entry(json, exchange);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void entry(JsonGenerator json, Exchange exchange) throws IOException {
    double millis = exchange.took().toNanos() / 1e6;
    json.writeStartObject();
    json.writeStringField("startedDateTime", exchange.started().toString());
    json.writeNumberField("time", millis);
    request(json, exchange.request());
    response(json, exchange);
    json.writeObjectFieldStart("cache");
    json.writeEndObject();
    json.writeObjectFieldStart("timings");
    json.writeNumberField("send", 0);
    json.writeNumberField("wait", millis);
    json.writeNumberField("receive", 0);
    json.writeEndObject();
    json.writeStringField("comment", exchange.id());
    json.writeEndObject();
  }

  private static void request(JsonGenerator json, Request request) throws IOException {
    json.writeObjectFieldStart("request");
    json.writeStringField("method", request.method());
    json.writeStringField("url", request.url().toString());
    json.writeStringField("httpVersion", "HTTP/1.1");
    json.writeArrayFieldStart("cookies");
    json.writeEndArray();
    headers(json, request.headers());
    json.writeArrayFieldStart("queryString");
    parameters(json, request.url());
    json.writeEndArray();
    if (!request.body().isEmpty()) {
      json.writeObjectFieldStart("postData");
      json.writeStringField("mimeType", request.headers().first("Content-Type").orElse(""));
      json.writeArrayFieldStart("params");
      json.writeEndArray();
      json.writeStringField("text", request.body());
      json.writeEndObject();
    }
    json.writeNumberField("headersSize", -1);
    json.writeNumberField("bodySize", request.body().getBytes(StandardCharsets.UTF_8).length);
    json.writeEndObject();
  }

  private static void parameters(JsonGenerator json, URI url) throws IOException {
    if (url.getRawQuery() == null) {
      return;
    }
    for (String pair : url.getRawQuery().split("&", -1)) {
      int equals = pair.indexOf('=');
      nameAndValue(
          json,
          decoded(equals < 0 ? pair : pair.substring(0, equals)),
          equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  private static void response(JsonGenerator json, Exchange exchange) throws IOException {
    json.writeObjectFieldStart("response");
    json.writeNumberField("status", exchange.status());
    json.writeStringField(
        "statusText", exchange.reply() instanceof NoResponse none ? none.reason() : "");
    json.writeStringField("httpVersion", "HTTP/1.1");
    json.writeArrayFieldStart("cookies");
    json.writeEndArray();
    Headers headers = exchange.response().map(Response::headers).orElse(Headers.none());
    headers(json, headers);
    byte[] body = exchange.response().map(Response::body).orElse(new byte[0]);
    json.writeObjectFieldStart("content");
    json.writeNumberField("size", body.length);
    json.writeStringField("mimeType", headers.first("Content-Type").orElse(""));
    json.writeStringField("text", new String(body, StandardCharsets.UTF_8));
    json.writeEndObject();
    json.writeStringField("redirectURL", headers.first("Location").orElse(""));
    json.writeNumberField("headersSize", -1);
    json.writeNumberField("bodySize", body.length);
    json.writeEndObject();
  }

  private static void headers(JsonGenerator json, Headers headers) throws IOException {
    json.writeArrayFieldStart("headers");
    for (Map.Entry<String, List<String>> field : headers.fields().entrySet()) {
      for (String value : field.getValue()) {
        nameAndValue(json, field.getKey(), value);
      }
    }
    json.writeEndArray();
  }

  private static void nameAndValue(JsonGenerator json, String name, String value)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("value", value);
    json.writeEndObject();
  }
}
