/** What somebody expects on days with the change. */
export const expectedWords = {
  higher: "higher",
  lower: "lower",
  same: "the same",
} as const;
