package org.trueblue.fhir.hapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.Base;
import org.hl7.fhir.r5.model.Extension;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Property;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A structure of a pack. Its shape is there from the beginning, its other properties and its
 * elements are read when somebody first asks for them. The validator goes through all structures to
 * find one, and needs few.
 */
final class PackedStructure extends StructureDefinition {
  private static final long serialVersionUID = 1L;

  private final transient Pack pack;
  private final transient PackEntry entry;
  private final transient Consumer<StructureDefinition> correction;
  private volatile boolean hasHead;
  private volatile boolean hasSnapshot;
  private volatile boolean hasDifferential;

  /**
   * @param source the package of FHIR itself, where that is where the structure comes from
   * @param correction is applied to what is read
   */
  PackedStructure(
      Pack pack,
      PackEntry entry,
      Optional<PackageInformation> source,
      Consumer<StructureDefinition> correction) {
    this.pack = pack;
    this.entry = entry;
    this.correction = correction;
    PackEntry.Shape shape = entry.shape();
    setUrl(entry.url());
    setVersion(orNull(entry.version()));
    setName(orNull(shape.name()));
    setType(orNull(shape.type()));
    setKind(StructureDefinitionKind.fromCode(orNull(shape.kind())));
    setDerivation(TypeDerivationRule.fromCode(orNull(shape.derivation())));
    setBaseDefinition(orNull(shape.base()));
    setAbstract(shape.isAbstract());
    source.ifPresent(this::setSourcePackage);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Reads all but the elements. */
  PackedStructure withHead() {
    if (!hasHead) {
      synchronized (this) {
        if (!hasHead) {
          read(entry.head());
          hasHead = true;
        }
      }
    }
    return this;
  }

  private void readSnapshot() {
    if (!hasSnapshot) {
      synchronized (this) {
        if (!hasSnapshot) {
          read(entry.snapshot());
          hasSnapshot = true;
        }
      }
    }
  }

  private void readDifferential() {
    if (!hasDifferential) {
      synchronized (this) {
        if (!hasDifferential) {
          read(entry.differential());
          hasDifferential = true;
        }
      }
    }
  }

  private void read(PackEntry.Range range) {
    try {
      StructureDefinition part = (StructureDefinition) new JsonParser().parse(pack.read(range));
      correction.accept(part);
      if (part.hasExtension()) {
        setExtension(part.getExtension());
        part.setExtension(null);
      }
      for (Property property : part.children()) {
        for (Base value : property.getValues()) {
          setProperty(property.getName(), value);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public StructureDefinitionSnapshotComponent getSnapshot() {
    readSnapshot();
    return super.getSnapshot();
  }

  @Override
  public boolean hasSnapshot() {
    readSnapshot();
    return super.hasSnapshot();
  }

  @Override
  public StructureDefinitionDifferentialComponent getDifferential() {
    readDifferential();
    return super.getDifferential();
  }

  @Override
  public boolean hasDifferential() {
    readDifferential();
    return super.hasDifferential();
  }

  @Override
  public List<Extension> getExtension() {
    withHead();
    return super.getExtension();
  }

  @Override
  public boolean hasExtension() {
    withHead();
    return super.hasExtension();
  }

  @Override
  public boolean hasExtension(String url) {
    withHead();
    return super.hasExtension(url);
  }

  @Override
  public boolean hasExtension(String... urls) {
    withHead();
    return super.hasExtension(urls);
  }

  @Override
  public void copyValues(StructureDefinition copy) {
    withHead();
    readSnapshot();
    readDifferential();
    super.copyValues(copy);
  }
}
