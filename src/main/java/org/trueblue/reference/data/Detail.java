package org.trueblue.reference.data;

/** How much an instance shows. */
enum Detail {
  /** What must be there, must be supported or can be searched by, and what its story gives. */
  COMPLETE,
  /** What must be there, and what its story gives. */
  GIVEN,
  /** What must be there. */
  MINIMAL
}
