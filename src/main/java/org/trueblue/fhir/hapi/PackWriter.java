package org.trueblue.fhir.hapi;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.trueblue.fhir.hapi.PackEntry.Range;

/** Writes packs: collects definitions, and puts the whole in its place at once. */
final class PackWriter {

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final List<PackEntry> entries = new ArrayList<>();

  /** Adds a value set or a code system of a layer. */
  void add(int layer, MetadataResource definition) {
    entries.add(
        new PackEntry(
            layer,
            definition.fhirType(),
            id(definition),
            definition.getUrl(),
            text(definition.getVersion()),
            PackEntry.Shape.NONE,
            r4(definition),
            Range.NONE,
            Range.NONE,
            Range.NONE));
  }

  /**
   * Adds a structure of a layer.
   *
   * @param definition as R4, if somebody will ask for it so
   * @param structure the same with its snapshot; is taken apart
   */
  void add(int layer, Optional<MetadataResource> definition, StructureDefinition structure) {
    StructureDefinition snapshot = new StructureDefinition();
    snapshot.setSnapshot(structure.getSnapshot());
    StructureDefinition differential = new StructureDefinition();
    differential.setDifferential(structure.getDifferential());
    structure.setSnapshot(null);
    structure.setDifferential(null);
    entries.add(
        new PackEntry(
            layer,
            "StructureDefinition",
            text(structure.getId()),
            structure.getUrl(),
            text(structure.getVersion()),
            shape(structure),
            definition.map(this::r4).orElse(Range.NONE),
            r5(Prose.without(structure)),
            r5(Prose.without(snapshot)),
            r5(Prose.without(differential))));
  }

  private static PackEntry.Shape shape(StructureDefinition structure) {
    return new PackEntry.Shape(
        text(structure.getName()),
        text(structure.getType()),
        structure.hasKind() ? structure.getKind().toCode() : "",
        structure.hasDerivation() ? structure.getDerivation().toCode() : "",
        text(structure.getBaseDefinition()),
        structure.getAbstract());
  }

  private static String id(IBaseResource resource) {
    return text(resource.getIdElement().getValue());
  }

  private static String text(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  private Range r4(MetadataResource definition) {
    try {
      definition.setText(null);
      return append(new org.hl7.fhir.r4.formats.JsonParser().composeBytes(definition));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Range r5(StructureDefinition structure) {
    try {
      return append(new JsonParser().composeBytes(structure));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Range append(byte[] bytes) {
    Range range = new Range(content.size(), bytes.length);
    content.writeBytes(bytes);
    return range;
  }

  /** Puts the pack into its place, whole or not at all. */
  void write(Path place, PackKey key) throws IOException {
    byte[] index = index();
    byte[] rest = content.toByteArray();
    ByteBuffer header = ByteBuffer.allocate(Pack.HEADER);
    header.put(Pack.SUMMED, sizes(index.length, rest.length));
    CRC32 checksum = new CRC32();
    checksum.update(header.array(), Pack.SUMMED, Pack.HEADER - Pack.SUMMED);
    checksum.update(index);
    checksum.update(rest);
    header.put(key.bytes()).putLong(checksum.getValue()).rewind();
    Files.createDirectories(place.getParent());
    Path unfinished = Files.createTempFile(place.getParent(), "pack", ".tmp");
    try {
      try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        for (ByteBuffer part :
            new ByteBuffer[] {header, ByteBuffer.wrap(index), ByteBuffer.wrap(rest)}) {
          while (part.hasRemaining()) {
            file.write(part);
          }
        }
        file.force(true);
      }
      Files.move(
          unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static byte[] sizes(int index, int content) {
    return ByteBuffer.allocate(Pack.HEADER - Pack.SUMMED)
        .putLong(Pack.HEADER + (long) index + content)
        .putInt(index)
        .array();
  }

  private byte[] index() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(entries.size());
      for (PackEntry entry : entries) {
        entry.write(out);
      }
    }
    return bytes.toByteArray();
  }
}
