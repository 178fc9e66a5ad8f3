package org.trueblue.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.trueblue.evidence.Headers;

/** A proxy on loopback that stands before a FHIR server and disturbs it. */
final class DisturbingProxy implements AutoCloseable {

  private final Server proxy = new Server();
  private final ServerConnector connector = new ServerConnector(proxy);
  private final Upstream upstream;
  private final Disturbance disturbance;

  DisturbingProxy(Upstream upstream, Disturbance disturbance) {
    this.upstream = upstream;
    this.disturbance = disturbance;
    connector.setHost("127.0.0.1");
    proxy.addConnector(connector);
    proxy.setHandler(new Disturbed());
    try {
      proxy.start();
    } catch (Exception e) {
      throw new IllegalStateException("the proxy cannot start", e);
    }
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + path());
  }

  /** The path of the server's base, which is that of the proxy's too. */
  private String path() {
    return upstream.base().getPath();
  }

  private final class Disturbed extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      String host = base().getAuthority();
      Answer answer =
          disturbance.answer(ask(request), ask -> withOwnBase(upstream.answer(ask, host)));
      if (answer.status() == 0) {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new IOException("hung up, as it should"));
        return true;
      }
      response.setStatus(answer.status());
      answer
          .headers()
          .fields()
          .forEach((name, values) -> values.forEach(v -> response.getHeaders().add(name, v)));
      response.write(true, ByteBuffer.wrap(answer.body()), callback);
      return true;
    }
  }

  private Ask ask(Request request) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>();
    for (HttpField field : request.getHeaders()) {
      if (Upstream.isPassedOn(field.getName())) {
        headers.computeIfAbsent(field.getName(), n -> new ArrayList<>()).add(field.getValue());
      }
    }
    String query = request.getHttpURI().getQuery();
    return new Ask(
        request.getMethod(),
        request.getHttpURI().getPath().substring(path().length()).replaceFirst("^/", ""),
        query == null ? "" : query,
        new Headers(headers),
        Content.Source.asString(request));
  }

  /** The server's links lead through the proxy. */
  private Answer withOwnBase(Answer answer) {
    Headers headers =
        answer.headers().map((n, v) -> v.replace(upstream.base().toString(), base().toString()));
    return new Answer(answer.status(), headers, answer.body())
        .withBody(answer.text().replace(upstream.base().toString(), base().toString()));
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the proxy cannot stop", e);
    }
  }
}
