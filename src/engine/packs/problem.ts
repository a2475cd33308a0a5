/** Something in a pack that is not right: where, such as `courses[0].sessions[2].homework[1].place`, and a sentence that says how to mend it. */
export interface PackProblem {
  readonly path: string;
  readonly message: string;
}
