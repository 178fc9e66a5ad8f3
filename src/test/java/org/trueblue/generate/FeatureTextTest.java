package org.trueblue.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Interaction;
import org.trueblue.guide.PackageId;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Requirement;

class FeatureTextTest {

  private static final PackageId GUIDE = PackageId.parse("test.us.small#1.0.0");

  private static Duty duty(
      Interaction interaction, Strength strength, String path, Map<String, String> cells) {
    return new Duty(
        new Requirement(
            "us-small-1.0.0/Patient/" + path,
            strength,
            URI.create("http://test.org/"),
            "A duty.",
            "us-small@1.0.0",
            "Small Patient Profile",
            interaction.group()),
        new Coverage.Tested(),
        interaction,
        "small-patient",
        cells);
  }

  private static Duty search(Strength strength, String parameters) {
    return duty(
        Interaction.SEARCH,
        strength,
        "search/" + parameters,
        Map.of("type", "Patient", "parameters", parameters));
  }

  private static String text(Duty... duties) {
    return FeatureText.of(GUIDE, "Small 1.0.0", List.of(duties));
  }

  @Test
  void readsLikeTheGuide() {
    assertThat(
            text(
                duty(Interaction.READ, Strength.SHALL, "read", Map.of("type", "Patient")),
                search(Strength.SHALL, "_id"),
                search(Strength.SHALL, "birthdate+name"),
                search(Strength.SHOULD, "death-date+family"),
                duty(
                    Interaction.MUST_SUPPORT,
                    Strength.SHALL,
                    "must-support/Patient.name",
                    Map.of(
                        "type",
                        "Patient",
                        "profile",
                        "http://test.org/small",
                        "element",
                        "Patient.name"))))
        .isEqualTo(
            """
            # Generated from test.us.small#1.0.0 by "trueblue generate": change the guide's data, not this.
            @us-small @1.0.0 @small-patient
            Feature: Small Patient Profile

              What Small 1.0.0 asks of a server.

              @read @SHALL
              Scenario Outline: read
                When the client reads each Patient of the record
                Then each read returns the Patient that was asked for

                Examples:
                  | requirement                 |
                  | us-small-1.0.0/Patient/read |

              @search @SHALL
              Scenario Outline: search by <parameters>
                When the client searches Patient by "<parameters>" with values from the record
                Then every returned Patient matches the search
                And every Patient of the record that matches is returned

                Examples:
                  | requirement                                  | parameters     |
                  | us-small-1.0.0/Patient/search/_id            | _id            |
                  | us-small-1.0.0/Patient/search/birthdate+name | birthdate+name |

              @search @SHOULD
              Scenario Outline: search by <parameters>
                When the client searches Patient by "<parameters>" with values from the record
                Then every returned Patient matches the search
                And every Patient of the record that matches is returned

                Examples:
                  | requirement                                     | parameters        |
                  | us-small-1.0.0/Patient/search/death-date+family | death-date+family |

              @must-support @SHALL
              Scenario Outline: must support <element>
                When the client has the Patient resources of the record that follow "http://test.org/small"
                Then at least one shows "<element>" of the profile "http://test.org/small"

                Examples:
                  | requirement                                      | element      |
                  | us-small-1.0.0/Patient/must-support/Patient.name | Patient.name |
            """);
  }

  @Test
  void whatDiffersBetweenTheRowsBecomesAColumn() {
    assertThat(
            text(
                    duty(Interaction.READ, Strength.SHALL, "read", Map.of("type", "Patient")),
                    duty(Interaction.READ, Strength.SHALL, "read-group", Map.of("type", "Group")))
                .lines())
        .contains("    When the client reads each <type> of the record")
        .endsWith(
            "      | requirement                       | type    |",
            "      | us-small-1.0.0/Patient/read       | Patient |",
            "      | us-small-1.0.0/Patient/read-group | Group   |");
  }

  @Test
  void aDutyWithoutCellsHasOnlyItsRequirement() {
    assertThat(text(duty(Interaction.METADATA, Strength.SHALL, "metadata", Map.of())).lines())
        .contains("  Scenario Outline: the server says what it can do")
        .endsWith(
            "      | requirement                     |",
            "      | us-small-1.0.0/Patient/metadata |");
  }
}
