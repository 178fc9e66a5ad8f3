package org.trueblue.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trueblue.evidence.Request;
import org.trueblue.evidence.Request.Credentials;

/**
 * The commands that repeat the requests of a run when they are pasted into a shell. What was not
 * kept, secrets and personal values, comes from variables of the shell; a comment says of each what
 * it is and where it stands. Without them the command does not run.
 */
public final class CurlCommand {

  private static final Pattern HIDDEN =
      Pattern.compile("\\[secret]|\\[([A-Za-z_][\\w.-]*)-([0-9a-f]{6})]");

  private final String tokenVariable;
  private final PseudonymPlaces places;

  /**
   * @param tokenVariable name of the variable with the access token of the run; empty if the run
   *     had none
   * @param places where the values stand that were not kept
   */
  CurlCommand(String tokenVariable, PseudonymPlaces places) {
    this.tokenVariable = tokenVariable;
    this.places = places;
  }

  /** The command, below its comments if it needs any. */
  public String of(Request request) {
    Map<String, String> variables = new LinkedHashMap<>();
    String command = command(request, variables);
    if (variables.isEmpty()) {
      return command;
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Set these first; their values are not kept. For data that are made up, run with");
    lines.add("# --show-phi, and the command holds them.");
    variables.forEach((name, place) -> lines.add("#   %s: %s".formatted(name, place)));
    lines.add(command);
    return String.join("\n", lines);
  }

  private String command(Request request, Map<String, String> variables) {
    List<String> words = new ArrayList<>(List.of("curl -i"));
    String url = request.url().toString();
    int mark = url.indexOf('?');
    List<String> query = mark < 0 ? List.of() : pairs(url.substring(mark + 1));
    boolean ofForm = isForm(request);
    List<String> form = ofForm ? pairs(request.body()) : List.of();
    List<String> hidden = query.stream().filter(CurlCommand::hides).toList();
    if (!hidden.isEmpty() && request.method().equals("GET")) {
      words.add("-G");
    } else if (!request.method().equals("GET")) {
      words.add("-X " + request.method());
    }
    request
        .headers()
        .fields()
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> words.add("-H " + quoted(name + ": ", name, value, variables))));
    if (request.credentials() == Credentials.OF_TARGET && !tokenVariable.isEmpty()) {
      words.add("-H \"Authorization: Bearer $%s\"".formatted(tokenVariable));
    }
    if (ofForm) {
      body(words, form, variables);
    } else if (!request.body().isEmpty()) {
      words.add("--data-raw " + quoted("", "body", request.body(), variables));
    }
    hidden.forEach(pair -> words.add(encoded(pair, variables)));
    String rest = query.stream().filter(pair -> !hides(pair)).collect(Collectors.joining("&"));
    String path = mark < 0 ? url : url.substring(0, mark);
    words.add(
        quoted("", "id", decodedBrackets(path) + (rest.isEmpty() ? "" : "?" + rest), variables));
    return String.join(" ", words);
  }

  private void body(List<String> words, List<String> form, Map<String, String> variables) {
    String open = form.stream().filter(pair -> !hides(pair)).collect(Collectors.joining("&"));
    if (!open.isEmpty()) {
      words.add("--data-raw " + quoted(open));
    }
    form.stream().filter(CurlCommand::hides).forEach(pair -> words.add(encoded(pair, variables)));
  }

  private static boolean isForm(Request request) {
    return request.headers().first("Content-Type").orElse("").contains("form-urlencoded");
  }

  private static List<String> pairs(String form) {
    return Arrays.stream(form.split("&", -1)).filter(pair -> !pair.isEmpty()).toList();
  }

  private static boolean hides(String pair) {
    return HIDDEN.matcher(decoded(pair)).find();
  }

  /** A parameter whose value curl encodes once it is known. */
  private String encoded(String pair, Map<String, String> variables) {
    int equals = pair.indexOf('=');
    String name = pair.substring(0, Math.max(equals, 0));
    return "--data-urlencode "
        + quoted(name + "=", decoded(name), decoded(pair.substring(equals + 1)), variables);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  private static String decodedBrackets(String path) {
    return path.replace("%5B", "[").replace("%5D", "]");
  }

  /** The text with a variable of the shell in the place of each value that was not kept. */
  private String quoted(String before, String name, String text, Map<String, String> variables) {
    StringBuilder word = new StringBuilder();
    StringBuilder literal = new StringBuilder(before);
    Matcher hidden = HIDDEN.matcher(text);
    int copied = 0;
    while (hidden.find()) {
      literal.append(text, copied, hidden.start());
      word.append(literal.isEmpty() ? "" : quoted(literal.toString()));
      literal.setLength(0);
      word.append("\"${%s:?}\"".formatted(variable(name, hidden, variables)));
      copied = hidden.end();
    }
    literal.append(text, copied, text.length());
    return word.append(literal.isEmpty() ? "" : quoted(literal.toString())).toString();
  }

  private String variable(String name, Matcher hidden, Map<String, String> variables) {
    if (hidden.group(1) == null) {
      String variable = shellName(name);
      variables.put(variable, "the secret that was sent as " + shown(name));
      return variable;
    }
    String variable = shellName(hidden.group(1) + "_" + hidden.group(2));
    variables.put(
        variable,
        places
            .of(hidden.group())
            .orElse("a value for %s that no kept resource shows".formatted(shown(name))));
    return variable;
  }

  private static String shellName(String text) {
    return text.toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9_]", "_")
        .replaceFirst("^(\\d)", "_$1");
  }

  private static String shown(String name) {
    return Printable.line(name);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
