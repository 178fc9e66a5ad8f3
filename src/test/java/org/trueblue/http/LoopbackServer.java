package org.trueblue.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * A server on loopback that shows what it was sent, to the byte, and answers as its test wants,
 * also as no server should.
 */
public final class LoopbackServer implements AutoCloseable {

  /** Writes the answer to a request; an exception cuts the connection. */
  @FunctionalInterface
  public interface Answers {
    void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
  }

  /**
   * A request as it arrived.
   *
   * @param line the first line
   * @param headers by name in lower case
   * @param body decoded as UTF-8
   */
  public record Asked(String line, Map<String, String> headers, String body) {

    /** Path and query as they were written. */
    public String target() {
      return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
    }

    /** The value of a header, empty if it is absent. */
    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ServerSocket server;
  private final Answers answers;

  /** Starts the server on a free port. */
  public LoopbackServer(Answers answers) {
    this.answers = answers;
    try {
      this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  /** Where it is. */
  public URI base() {
    return URI.create("http://localhost:" + server.getLocalPort());
  }

  /** Something at it. */
  public URI url(String path) {
    return URI.create(base() + path);
  }

  /** All that it was asked, in the order of arrival. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** How many connections were made to it. */
  public int connections() {
    return connections.size();
  }

  /** Writes a whole response. */
  public static void send(OutputStream out, int status, byte[] body, String... headers)
      throws IOException {
    head(out, status, "Content-Length: " + body.length, headers);
    out.write(body);
  }

  /** Writes a whole response with a text in it. */
  public static void send(OutputStream out, int status, String body, String... headers)
      throws IOException {
    send(out, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Writes the head of a response, which promises a body. */
  public static void head(OutputStream out, int status, String header, String... headers)
      throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 %d Some Reason\r\n".formatted(status));
    head.append(header).append("\r\n");
    for (String other : headers) {
      head.append(other).append("\r\n");
    }
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket connection = server.accept();
        connections.add(connection);
        threads.execute(() -> serve(connection));
      } catch (IOException | RejectedExecutionException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = connection.getInputStream();
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        Asked request = request(line, in);
        asked.add(request);
        answers.answer(request, connection.getOutputStream());
        connection.getOutputStream().flush();
      }
    } catch (IOException cut) {
      // as the test wants it, or as the client does
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Asked request(String line, InputStream in) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      int colon = header.indexOf(':');
      headers.merge(
          header.substring(0, colon).toLowerCase(Locale.ROOT),
          header.substring(colon + 1).strip(),
          (one, other) -> one + " | " + other);
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new Asked(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  /** The next line; empty at the end of the stream, too. */
  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.write(c);
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      server.close();
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
