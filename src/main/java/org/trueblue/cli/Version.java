package org.trueblue.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import picocli.CommandLine.IVersionProvider;

/** The versions of TrueBlue and of what judges with it, as the build wrote them down. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return all().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toArray(String[]::new);
  }

  /** Names with versions. */
  static Map<String, String> all() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("versions.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> versions.put(n, properties.getProperty(n)));
    versions.put("Java", System.getProperty("java.vm.version"));
    return versions;
  }
}
