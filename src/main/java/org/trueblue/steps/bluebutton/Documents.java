package org.trueblue.steps.bluebutton;

import java.util.List;
import org.trueblue.check.bluebutton.DeclaredEndpoints;
import org.trueblue.check.bluebutton.DeclaredService;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/**
 * The documents in which a server tells of itself. That there is one is a requirement of its own;
 * where there is none, what stands in it cannot be tested.
 */
public final class Documents {

  private final Conversation conversation;

  /** Documents of a conversation. */
  public Documents(Conversation conversation) {
    this.conversation = conversation;
  }

  /** The well-known document that was asked for. */
  ServerMetadata metadata() {
    ServerMetadata metadata = new ServerMetadata(answer());
    needed(metadata.isReadable(), "no JSON object");
    return metadata;
  }

  /** The same, which has a list. */
  ServerMetadata listing(String member) {
    ServerMetadata metadata = metadata();
    needed(!metadata.list(member).isEmpty(), "a document without " + member);
    return metadata;
  }

  /** The capabilities that were asked for. */
  DeclaredService service() {
    return new DeclaredService(statement());
  }

  /** The endpoints in the capabilities that were asked for. */
  DeclaredEndpoints endpoints() {
    return new DeclaredEndpoints(statement());
  }

  private Exchange statement() {
    needed(DeclaredService.isStatement(answer()), "no CapabilityStatement");
    return answer();
  }

  /** Goes on where this was found to be broken just before. */
  private void needed(boolean there, String instead) {
    conversation.required(there ? List.of(there) : List.of(), () -> missing(instead));
  }

  private NotTested missing(String what) {
    return NotTested.prerequisite(
        "discovery.unreadable",
        "%s gave %s".formatted(answer().title(), what),
        "see the scenarios of discovery that ask for the document itself");
  }

  private Exchange answer() {
    List<Exchange> answers = conversation.answers();
    return answers.get(0);
  }
}
