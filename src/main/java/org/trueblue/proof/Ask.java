package org.trueblue.proof;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.trueblue.evidence.Headers;

/**
 * A request on its way to the server.
 *
 * @param method GET, POST …
 * @param path below the base, without a slash in front: {@code Patient/imani}
 * @param query the query string, empty for none
 * @param headers of the request
 * @param body of the request as text, empty for none
 */
record Ask(String method, String path, String query, Headers headers, String body) {

  /**
   * A parameter of a search.
   *
   * @param name of the parameter
   * @param value decoded
   */
  record Parameter(String name, String value) {}

  /** The same without a header. */
  Ask withoutHeader(String name) {
    Map<String, List<String>> fields = new TreeMap<>(headers.fields());
    fields.keySet().removeIf(name::equalsIgnoreCase);
    return new Ask(method, path, query, new Headers(fields), body);
  }

  boolean isMetadata() {
    return path.equals("metadata");
  }

  /** A search of a type, by GET or POST, its first page. */
  boolean isSearch() {
    return path.matches("[A-Z][A-Za-z]+(/_search)?");
  }

  /** The same of one type. */
  boolean isSearch(String type) {
    return path.equals(type) || path.equals(type + "/_search");
  }

  boolean isPost() {
    return method.equals("POST");
  }

  boolean isRead() {
    return path.matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]+") && !isSearch();
  }

  /** Whether it is about one resource of a type: its read, its versions. */
  boolean isOf(String type) {
    return path.startsWith(type + "/") && !isSearch();
  }

  boolean isVread() {
    return path.matches(".+/_history/.+");
  }

  boolean isHistory() {
    return path.endsWith("/_history");
  }

  /** A further page of a search, as the reference server links to it. */
  boolean isNextPage() {
    return path.isEmpty() && query.contains("_getpages");
  }

  /** The parameters of a search, wherever they stand. */
  List<Parameter> parameters() {
    String form = isPost() ? body : query;
    return form.isEmpty()
        ? List.of()
        : Arrays.stream(form.split("&", -1)).map(Ask::parameter).toList();
  }

  private static Parameter parameter(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0
        ? new Parameter(pair, "")
        : new Parameter(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
  }

  Optional<String> parameter(Predicate<String> name) {
    return parameters().stream().filter(p -> name.test(p.name())).map(Parameter::value).findFirst();
  }

  /** Whether the search has just these parameters, not counting those that do not filter. */
  boolean searchesBy(String combination) {
    List<String> names =
        parameters().stream().map(Parameter::name).filter(n -> !isControl(n)).sorted().toList();
    List<String> wanted = Arrays.stream(combination.split("\\+", -1)).sorted().toList();
    return isSearch() && names.equals(wanted);
  }

  private static boolean isControl(String name) {
    return List.of("_count", "_include", "_revinclude", "_format").contains(name);
  }

  /** The same search with each value of a parameter changed. */
  Ask changing(String name, UnaryOperator<String> change) {
    return withParameters(
        parameters().stream()
            .map(p -> p.name().equals(name) ? new Parameter(name, change.apply(p.value())) : p)
            .toList());
  }

  /** The same search with the first of each parameter alone. */
  Ask withFirstOfEach() {
    Set<String> seen = new HashSet<>();
    return withParameters(parameters().stream().filter(p -> seen.add(p.name())).toList());
  }

  /** The same search with the last of each parameter alone. */
  Ask withLastOfEach() {
    Map<String, String> last = new LinkedHashMap<>();
    parameters().forEach(p -> last.put(p.name(), p.value()));
    return withParameters(
        last.entrySet().stream().map(p -> new Parameter(p.getKey(), p.getValue())).toList());
  }

  /** The same search without a parameter. */
  Ask without(String name) {
    return withParameters(parameters().stream().filter(p -> !p.name().equals(name)).toList());
  }

  /** The same search with one more parameter. */
  Ask with(String name, String value) {
    List<Parameter> all = new ArrayList<>(parameters());
    all.add(new Parameter(name, value));
    return withParameters(all);
  }

  private Ask withParameters(List<Parameter> parameters) {
    String form =
        parameters.stream()
            .map(p -> p.name() + "=" + URLEncoder.encode(p.value(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return isPost()
        ? new Ask(method, path, query, headers, form)
        : new Ask(method, path, form, headers, body);
  }

  /** The same request without its query. */
  Ask withoutQuery() {
    return new Ask(method, path, "", headers, body);
  }

  /** Whether its Content-Type names a charset. */
  boolean hasCharset() {
    return headers.first("Content-Type").filter(type -> type.contains("charset")).isPresent();
  }

  /** The same request to another path, without a query. */
  Ask to(String otherPath) {
    return new Ask(method, otherPath, "", headers, body);
  }

  /** The same request with a header. */
  Ask withHeader(String name, String value) {
    return new Ask(method, path, query, headers.with(name, value), body);
  }
}
