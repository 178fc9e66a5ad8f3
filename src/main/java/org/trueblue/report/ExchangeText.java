package org.trueblue.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;
import org.trueblue.evidence.Request.Credentials;
import org.trueblue.fhir.Json;

/** An exchange as a person reads it, with a line to repeat it. */
public final class ExchangeText {

  /** A reader who needs more opens the file in the evidence. */
  private static final int LONGEST_BODY = 100_000;

  private static final ObjectWriter PRETTY = new ObjectMapper().writerWithDefaultPrettyPrinter();

  private ExchangeText() {}

  /** The exchange in one line: request, status, time, id. */
  public static String title(Exchange exchange) {
    String answer = exchange.status() == 0 ? "no response" : String.valueOf(exchange.status());
    return "%s → %s (%d ms) %s"
        .formatted(exchange.title(), answer, exchange.took().toMillis(), exchange.id());
  }

  /**
   * The whole exchange.
   *
   * @param curl makes the command that repeats it
   */
  public static String of(Exchange exchange, CurlCommand curl) {
    StringBuilder text = new StringBuilder();
    Request request = exchange.request();
    text.append(request.method()).append(' ').append(request.url()).append('\n');
    headers(text, request.headers());
    if (request.credentials() == Credentials.OF_TARGET) {
      text.append("Authorization: the target's credentials, if it has any\n");
    }
    if (!request.body().isEmpty()) {
      text.append('\n').append(request.body()).append('\n');
    }
    text.append('\n');
    if (exchange.reply() instanceof Response response) {
      text.append("HTTP ").append(response.status()).append('\n');
      headers(text, response.headers());
      text.append('\n').append(body(response)).append('\n');
    } else {
      text.append("No response: ").append(((NoResponse) exchange.reply()).reason()).append('\n');
    }
    return text.append("\n# To repeat it:\n").append(curl.of(request)).append('\n').toString();
  }

  private static void headers(StringBuilder text, Headers headers) {
    headers
        .fields()
        .forEach(
            (name, values) ->
                values.forEach(value -> text.append(name).append(": ").append(value).append('\n')));
  }

  private static String body(Response response) {
    String body = pretty(response);
    return body.length() <= LONGEST_BODY
        ? body
        : "%s%n… cut after %d of %d characters; the rest is in the evidence"
            .formatted(body.substring(0, LONGEST_BODY), LONGEST_BODY, body.length());
  }

  /** What is no JSON for the checks is shown as it is. */
  private static String pretty(Response response) {
    try {
      JsonNode json = Json.parse(response.body());
      return json.isContainerNode() ? PRETTY.writeValueAsString(json) : response.text();
    } catch (Json.Malformed | JsonProcessingException notJson) {
      return response.text();
    }
  }
}
