package org.trueblue.report;

/** Text in Markdown, as GitHub and GitLab show it. */
public final class Markdown {

  private static final String WORD_JOINER = "\u2060";

  private Markdown() {}

  /** The text in one line, so that no part of it becomes markup, a link or a mention. */
  public static String text(String text) {
    return Printable.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("([\\\\`*_\\[\\]|~#!])", "\\\\$1")
        .replace("@", "@" + WORD_JOINER)
        .replace("://", ":" + WORD_JOINER + "//");
  }
}
