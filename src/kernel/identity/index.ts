export { forgetOldTries, type Limit, takeTry } from "./attempts.ts";
export * from "./people.ts";
export * from "./sessions.ts";
