package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trueblue.features.ServerGlue;
import org.trueblue.features.TestServer;

/**
 * Lets the features ask the built-in server through a proxy that returns the wrong resource for a
 * read of a Patient, and hides an element that the server must support.
 */
public final class DisturbedServerGlue extends ServerGlue {

  private static final Disturbance WRONG_READS =
      Disturbance.editing(
          ask -> ask.isRead() && ask.isOf("Patient"), json -> json.put("id", "somebody-else"));

  private static final Disturbance NO_SUFFIXES =
      Disturbance.editingResources(
          "Patient",
          patient -> patient.findParents("suffix").forEach(name -> remove(name, "suffix")));

  private static final DisturbingProxy PROXY =
      new DisturbingProxy(
          new Upstream(TestServer.base()),
          (ask, server) -> WRONG_READS.answer(ask, behind -> NO_SUFFIXES.answer(behind, server)));

  /** Called by Cucumber. */
  public DisturbedServerGlue() {
    super(PROXY::base);
  }

  private static void remove(JsonNode parent, String member) {
    ((ObjectNode) parent).remove(member);
  }
}
