package org.trueblue.reference.bluebutton;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.trueblue.auth.Registration;
import org.trueblue.evidence.Headers;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** A server on loopback that speaks like CMS Blue Button 2.0. */
public final class BlueButtonServer implements AutoCloseable {

  /** From this size on, bodies are packed for those who take it so. */
  private static final int WORTH_PACKING = 1024;

  private final Server jetty;
  private final URI root;

  private BlueButtonServer(Server jetty, URI root) {
    this.jetty = jetty;
    this.root = root;
  }

  /**
   * Starts a server.
   *
   * @param port to listen on, 0 for any
   * @param manners in which it is to be like CMS's rather than as it should
   * @throws IllegalStateException if it cannot listen
   */
  public static BlueButtonServer start(int port, Set<Manner> manners) {
    Server jetty = new Server();
    ServerConnector connector = new ServerConnector(jetty);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    jetty.addConnector(connector);
    try {
      connector.open();
      URI root = URI.create("http://127.0.0.1:" + connector.getLocalPort());
      jetty.setHandler(new Listening(new Routes(manners), root.toString()));
      jetty.start();
      return new BlueButtonServer(jetty, root);
    } catch (Exception e) {
      throw new IllegalStateException("the reference server cannot start: " + e.getMessage(), e);
    }
  }

  /** The client that it knows. */
  public static Registration client() {
    return new Registration(
        "trueblue-client", "trueblue-client-secret", URI.create("http://localhost:8400/callback"));
  }

  /** What its two users fill in, by the names that the example of a recipe gives it. */
  public static Map<String, String> environment() {
    return Map.of(
        "BB2_USERNAME", "ada",
        "BB2_PASSWORD", "password-of-ada",
        "BB2_OTHER_USERNAME", "ben",
        "BB2_OTHER_PASSWORD", "password-of-ben");
  }

  /** Where it answers. */
  public URI root() {
    return root;
  }

  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the reference server cannot stop", e);
    }
  }

  private static final class Listening extends Handler.Abstract {
    private final Routes routes;
    private final String root;

    Listening(Routes routes, String root) {
      this.routes = routes;
      this.root = root;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      Call call = call(request);
      Said said = routes.answer(call);
      byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
      boolean packed =
          body.length >= WORTH_PACKING
              && call.headers().first("Accept-Encoding").orElse("").contains("gzip");
      Said sent = packed ? said.with("Content-Encoding", "gzip") : said;
      response.setStatus(sent.status());
      sent.headers()
          .fields()
          .forEach((name, values) -> values.forEach(v -> response.getHeaders().add(name, v)));
      response.write(true, ByteBuffer.wrap(packed ? packed(body) : body), callback);
      return true;
    }

    private static byte[] packed(byte[] body) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(body);
      }
      return bytes.toByteArray();
    }

    private Call call(Request request) throws IOException {
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (HttpField field : request.getHeaders()) {
        headers
            .computeIfAbsent(field.getName(), any -> new java.util.ArrayList<>())
            .add(field.getValue());
      }
      String query = request.getHttpURI().getQuery();
      List<String> hosts = headers.getOrDefault("Host", List.of());
      return new Call(
          request.getMethod(),
          hosts.isEmpty() ? root : "http://" + hosts.get(0),
          request.getHttpURI().getPath(),
          Call.parameters(query == null ? "" : query),
          Call.parameters(Content.Source.asString(request, StandardCharsets.UTF_8)),
          new Headers(headers));
    }
  }
}
