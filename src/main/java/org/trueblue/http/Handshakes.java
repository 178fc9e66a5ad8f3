package org.trueblue.http;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which versions of TLS a server speaks. Versions that the runtime has switched off are offered by
 * hand, since it is the server that is looked at.
 */
public final class Handshakes {

  private static final int MILLIS = 5_000;
  private static final int HANDSHAKE = 22;
  private static final int SERVER_HELLO = 2;
  private static final int TLS_1_3 = 0x0304;

  /**
   * A version that a client can offer (RFC 5246, RFC 8446).
   *
   * @param name for people
   * @param number on the wire
   */
  private record Version(String name, int number) {}

  private static final List<Version> VERSIONS =
      List.of(
          new Version("SSL 3", 0x0300),
          new Version("TLS 1.0", 0x0301),
          new Version("TLS 1.1", 0x0302),
          new Version("TLS 1.2", 0x0303),
          new Version("TLS 1.3", TLS_1_3));

  /** Those that servers have had since SSL 3, so that the version decides. */
  private static final List<Integer> SUITES =
      List.of(
          0x1301, 0x1302, 0x1303, 0xc02f, 0xc030, 0xc02b, 0xc02c, 0xcca8, 0xcca9, 0xc013, 0xc014,
          0xc009, 0xc00a, 0x009c, 0x009d, 0x002f, 0x0035, 0x000a);

  private Handshakes() {}

  /** Whether each version is spoken; one that brings no answer at all is not. */
  public static Map<String, Boolean> versions(URI endpoint) {
    Map<String, Boolean> spoken = new LinkedHashMap<>();
    VERSIONS.forEach(version -> spoken.put(version.name(), speaks(endpoint, version.number())));
    return spoken;
  }

  private static boolean speaks(URI endpoint, int version) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(endpoint.getHost(), port(endpoint)), MILLIS);
      socket.setSoTimeout(MILLIS);
      socket.getOutputStream().write(hello(version, endpoint.getHost()));
      socket.getOutputStream().flush();
      return chosen(new DataInputStream(socket.getInputStream())) == version;
    } catch (IOException refused) {
      return false;
    }
  }

  /** The version that the server chose, 0 if it refused. */
  private static int chosen(DataInputStream in) throws IOException {
    int type = in.readUnsignedByte();
    in.readUnsignedShort();
    int length = in.readUnsignedShort();
    if (type != HANDSHAKE || length < 40 || in.readUnsignedByte() != SERVER_HELLO) {
      return 0;
    }
    // the record may go on with further messages, so the length of this one counts
    int message = in.readUnsignedByte() << 16 | in.readUnsignedShort();
    int version = in.readUnsignedShort();
    in.skipNBytes(32);
    int session = in.readUnsignedByte();
    in.skipNBytes(session);
    in.skipNBytes(3);
    int left = message - 2 - 32 - 1 - session - 3;
    return left > 2 && supportedVersion(in) ? TLS_1_3 : version;
  }

  /** TLS 1.3 is chosen in an extension (RFC 8446, section 4.2.1). */
  private static boolean supportedVersion(DataInputStream in) throws IOException {
    int left = in.readUnsignedShort();
    while (left >= 4) {
      int extension = in.readUnsignedShort();
      int length = in.readUnsignedShort();
      if (extension == 43 && length == 2) {
        return in.readUnsignedShort() == TLS_1_3;
      }
      in.skipNBytes(length);
      left -= 4 + length;
    }
    return false;
  }

  private static byte[] hello(int version, String host) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeShort(Math.min(version, 0x0303));
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    out.write(random);
    out.writeByte(0);
    out.writeShort(SUITES.size() * 2);
    for (Integer suite : SUITES) {
      out.writeShort(suite);
    }
    out.writeShort(0x0100);
    byte[] extensions = extensions(version, host);
    out.writeShort(extensions.length);
    out.write(extensions);
    return record(Math.min(version, 0x0301), body.toByteArray());
  }

  private static byte[] record(int version, byte[] hello) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(record);
    out.writeByte(HANDSHAKE);
    out.writeShort(version);
    out.writeShort(hello.length + 4);
    out.writeByte(1);
    out.writeByte(0);
    out.writeShort(hello.length);
    out.write(hello);
    return record.toByteArray();
  }

  private static byte[] extensions(int version, String host) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    byte[] name = host.getBytes(StandardCharsets.US_ASCII);
    if (!host.matches("[0-9.]+|\\[.*")) {
      out.writeShort(0);
      out.writeShort(name.length + 5);
      out.writeShort(name.length + 3);
      out.writeByte(0);
      out.writeShort(name.length);
      out.write(name);
    }
    shorts(out, 10, 0x001d, 0x0017, 0x0018, 0x0019);
    shorts(
        out, 13, 0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0201,
        0x0203);
    out.writeShort(11);
    out.writeShort(2);
    out.writeShort(0x0100);
    if (version == TLS_1_3) {
      out.writeShort(43);
      out.writeShort(3);
      out.writeByte(2);
      out.writeShort(TLS_1_3);
      // a share of no group asks the server to say which it wants, and in which version
      out.writeShort(51);
      out.writeShort(2);
      out.writeShort(0);
    }
    return all.toByteArray();
  }

  private static void shorts(DataOutputStream out, int extension, int... values)
      throws IOException {
    out.writeShort(extension);
    out.writeShort(values.length * 2 + 2);
    out.writeShort(values.length * 2);
    for (int value : values) {
      out.writeShort(value);
    }
  }

  static int port(URI endpoint) {
    return endpoint.getPort() > 0 ? endpoint.getPort() : 443;
  }
}
