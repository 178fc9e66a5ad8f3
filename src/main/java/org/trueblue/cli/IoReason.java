package org.trueblue.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words. */
final class IoReason {

  private IoReason() {}

  /** The reason, without the names that programs have for it. */
  static String of(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    } else if (e instanceof FileNotFoundException) {
      return "there is no such file, or it may not be used";
    } else if (e instanceof AccessDeniedException denied) {
      return "this user may not use " + denied.getFile();
    } else if (e instanceof FileAlreadyExistsException existing) {
      return existing.getFile() + " is there already, and is a file";
    } else if (e instanceof NotDirectoryException file) {
      return file.getFile() + " is no folder";
    } else if (e instanceof DirectoryNotEmptyException full) {
      return full.getFile() + " is not empty";
    } else if (e instanceof FileSystemException other && other.getReason() != null) {
      return "%s: %s".formatted(other.getFile(), other.getReason());
    }
    return e.getMessage() == null ? "it was broken off" : e.getMessage();
  }
}
