package org.trueblue.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trueblue.guide.BoundElement;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Profile;
import org.trueblue.requirement.Coverage;

/** A guide in words, as duties by resource type. */
final class GuideText {

  private final Guide guide;
  private final List<Duty> duties;

  GuideText(Guide guide) {
    this.guide = guide;
    this.duties = Duties.of(guide);
  }

  /** The resource types that it speaks of, with the server and the record as wholes. */
  List<String> areas() {
    return duties.stream().map(GuideText::area).distinct().toList();
  }

  /** The duties of some areas. */
  List<String> lines(List<String> areas) {
    List<String> lines = new ArrayList<>();
    lines.add("%s (%s), %d duties".formatted(guide.title(), guide.id(), duties.size()));
    for (String area : areas) {
      lines.add("");
      lines.add(area);
      Map<String, List<Duty>> groups = new LinkedHashMap<>();
      duties.stream()
          .filter(duty -> area(duty).equals(area))
          .forEach(duty -> groups.computeIfAbsent(group(duty), g -> new ArrayList<>()).add(duty));
      groups.forEach(
          (group, members) -> {
            lines.add("  " + group);
            members.forEach(duty -> lines.add(line(duty)));
          });
      guide.profiles(area).stream().flatMap(GuideText::bindings).forEach(lines::add);
    }
    return lines;
  }

  private static String group(Duty duty) {
    return duty.requirement().topic() + ": " + duty.requirement().interaction();
  }

  private static String area(Duty duty) {
    return duty.requirement().id().split("/", -1)[1];
  }

  private static String line(Duty duty) {
    return "    %-6s  %s%s"
        .formatted(duty.requirement().strength(), duty.requirement().text(), judged(duty));
  }

  private static String judged(Duty duty) {
    if (duty.coverage() instanceof Coverage.Excluded excluded) {
      return " Not judged: " + excluded.reason() + ".";
    } else if (duty.coverage() instanceof Coverage.Pending pending) {
      return " Not judged yet: " + pending.reason() + ".";
    } else if (duty.coverage() instanceof Coverage.Attestable) {
      return " To be attested: " + duty.requirement().id() + ".";
    }
    return "";
  }

  private static Stream<String> bindings(Profile profile) {
    List<String> lines =
        BoundElement.of(profile).stream()
            .map(
                bound ->
                    "    %-10s  %s from %s"
                        .formatted(bound.strength(), bound.id(), bound.valueSet()))
            .toList();
    return lines.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of("  " + profile.title() + ": bindings"), lines.stream());
  }
}
