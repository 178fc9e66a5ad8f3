package org.trueblue.proof.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before a well-behaved server, lets some answers through, and then misbehaves. Works on
 * bare sockets, since no library for servers can be brought to do such things.
 */
public final class HostileServer implements AutoCloseable {

  private static final Set<String> CARRIED =
      Set.of("content-type", "etag", "last-modified", "location");
  private static final Set<String> OF_CONNECTION =
      Set.of("host", "connection", "content-length", "accept-encoding", "upgrade");

  private final ExecutorService workers = Executors.newCachedThreadPool(HostileServer::daemon);
  private final AtomicInteger asked = new AtomicInteger();
  private final HttpClient client = HttpClient.newHttpClient();
  private final ServerSocket socket;
  private final URI behind;
  private final Misbehaviour misbehaviour;
  private final int patience;

  /**
   * Starts it on loopback.
   *
   * @param behind FHIR base URL of the server that behaves
   * @param patience how many requests are answered well before
   * @param port to listen on, 0 for any
   */
  public HostileServer(URI behind, Misbehaviour misbehaviour, int patience, int port) {
    this.behind = behind;
    this.misbehaviour = misbehaviour;
    this.patience = patience;
    try {
      this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    workers.execute(this::accept);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "hostile");
    thread.setDaemon(true);
    return thread;
  }

  /** Its FHIR base URL. */
  public URI base() {
    return URI.create("http://" + authority() + behind.getPath());
  }

  private String authority() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket one = socket.accept();
        workers.execute(() -> serve(one));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket one) {
    try (one) {
      InputStream in = new BufferedInputStream(one.getInputStream());
      String[] first = line(in).split(" ", -1);
      if (first.length < 2) {
        return;
      }
      Answer good = good(first[0], first[1], in);
      if (asked.incrementAndGet() > patience) {
        misbehaviour.act().to(good, one.getOutputStream());
      } else {
        good.to(one.getOutputStream());
      }
    } catch (IOException gone) {
      // the client has seen enough
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer good(String method, String path, InputStream in)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(behind.resolve(path)).version(HttpClient.Version.HTTP_1_1);
    String token = "";
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String name = line.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
      String value = line.substring(line.indexOf(':') + 1).strip();
      if (name.equals("authorization")) {
        token = value.substring(value.indexOf(' ') + 1);
      }
      if (name.equals("content-length")) {
        length = Integer.parseInt(value);
      }
      if (!OF_CONNECTION.contains(name)) {
        request.header(name, value);
      }
    }
    request.method(method, HttpRequest.BodyPublishers.ofByteArray(in.readNBytes(length)));
    HttpResponse<byte[]> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    Answer answer =
        new Answer(token, path, response.statusCode(), headers(response), response.body());
    return answer.edited(text -> text.replace(behind.getAuthority(), authority()));
  }

  private Map<String, String> headers(HttpResponse<byte[]> response) {
    Map<String, String> headers = new LinkedHashMap<>();
    CARRIED.forEach(
        name ->
            response
                .headers()
                .firstValue(name)
                .ifPresent(
                    value -> headers.put(name, value.replace(behind.getAuthority(), authority()))));
    return headers;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return new String(
        line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    workers.shutdownNow();
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
