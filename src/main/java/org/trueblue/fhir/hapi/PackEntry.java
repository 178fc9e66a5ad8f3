package org.trueblue.fhir.hapi;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a pack says of a definition before anybody reads it, and where to read it.
 *
 * @param layer number of the package that it comes from, from 0
 * @param type {@code StructureDefinition}, {@code ValueSet} or {@code CodeSystem}
 * @param id as HAPI gives it to the resource that it parsed
 * @param url canonical URL
 * @param version empty if it has none
 * @param shape of a structure
 * @param r4 the definition as R4 JSON; empty if nobody needs it
 * @param head of a structure, as R5 JSON: all but its elements
 * @param snapshot of a structure, as R5 JSON
 * @param differential of a structure, as R5 JSON
 */
record PackEntry(
    int layer,
    String type,
    String id,
    String url,
    String version,
    Shape shape,
    Range r4,
    Range head,
    Range snapshot,
    Range differential) {

  /** A part of the pack's content. */
  record Range(long offset, int length) {
    static final Range NONE = new Range(0, 0);
  }

  /**
   * What tells structures apart. Texts are empty where the structure has none.
   *
   * @param name computer-friendly name
   * @param type the type that it defines or constrains
   * @param kind code of its kind
   * @param derivation code of how it derives from its base
   * @param base canonical URL of its base
   * @param isAbstract whether it is abstract
   */
  record Shape(
      String name, String type, String kind, String derivation, String base, boolean isAbstract) {
    static final Shape NONE = new Shape("", "", "", "", "", false);
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(layer);
    for (String text : new String[] {type, id, url, version}) {
      out.writeUTF(text);
    }
    if (type.equals("StructureDefinition")) {
      for (String text :
          new String[] {shape.name, shape.type, shape.kind, shape.derivation, shape.base}) {
        out.writeUTF(text);
      }
      out.writeBoolean(shape.isAbstract);
    }
    for (Range range : new Range[] {r4, head, snapshot, differential}) {
      out.writeLong(range.offset);
      out.writeInt(range.length);
    }
  }

  static PackEntry read(DataInput in) throws IOException {
    int layer = in.readUnsignedByte();
    String type = in.readUTF();
    return new PackEntry(
        layer,
        type,
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        type.equals("StructureDefinition") ? shape(in) : Shape.NONE,
        range(in),
        range(in),
        range(in),
        range(in));
  }

  private static Shape shape(DataInput in) throws IOException {
    return new Shape(
        in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readBoolean());
  }

  private static Range range(DataInput in) throws IOException {
    return new Range(in.readLong(), in.readInt());
  }
}
