package org.trueblue.fhir.hapi;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Definitions on disk, ready for the validator: an index in front, each definition to be read when
 * it is first needed. Thread safe.
 *
 * <p>The file is the digest of what it was made of, the checksum of all that follows, the size of
 * the file, the size of the index, the index, the content.
 */
final class Pack {

  /** Bytes before the index. */
  static final int HEADER = PackKey.LENGTH + Long.BYTES + Long.BYTES + Integer.BYTES;

  /** Where that begins of which the checksum is made. */
  static final int SUMMED = PackKey.LENGTH + Long.BYTES;

  private static final int CHUNK = 1 << 20;

  private final List<PackEntry> entries;
  private final FileChannel file;
  private final long start;

  private Pack(List<PackEntry> entries, FileChannel file, long start) {
    this.entries = entries;
    this.file = file;
    this.start = start;
  }

  /**
   * Opens a pack. It stays open as long as the process lives, also when somebody replaces the file.
   *
   * @throws IOException if it is not there, not whole, or was made of something else
   */
  static Pack open(Path path, PackKey key) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      ByteBuffer header = read(file, 0, HEADER);
      byte[] madeOf = new byte[PackKey.LENGTH];
      header.get(madeOf);
      long checksum = header.getLong();
      long size = header.getLong();
      int indexSize = header.getInt();
      if (!key.matches(madeOf)) {
        throw new IOException(path + " was made of something else");
      }
      if (file.size() != size || checksum != checksum(file)) {
        throw new IOException(path + " is damaged");
      }
      List<PackEntry> entries = entries(read(file, HEADER, indexSize).array());
      return new Pack(entries, file, HEADER + (long) indexSize);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e instanceof IOException io ? io : new IOException(path + " is damaged", e);
    }
  }

  private static long checksum(FileChannel file) throws IOException {
    CRC32 sum = new CRC32();
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    for (long at = SUMMED; file.read(chunk, at) >= 0; at += chunk.limit(), chunk.clear()) {
      chunk.flip();
      sum.update(chunk);
    }
    return sum.getValue();
  }

  private static ByteBuffer read(FileChannel file, long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, offset + bytes.position()) < 0) {
        throw new IOException("the file ends early");
      }
    }
    return bytes.flip();
  }

  private static List<PackEntry> entries(byte[] index) throws IOException {
    List<PackEntry> entries = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(index))) {
      for (int left = in.readInt(); left > 0; left--) {
        entries.add(PackEntry.read(in));
      }
    }
    return List.copyOf(entries);
  }

  List<PackEntry> entries() {
    return entries;
  }

  /** A part of the content. */
  byte[] read(PackEntry.Range range) {
    try {
      return read(file, start + range.offset(), range.length()).array();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
