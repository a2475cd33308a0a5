import { type Life, week } from "./life.ts";

/** Somebody's ids, by what they name. */
export type Ids = Readonly<
  Record<
    | "import"
    | "entry"
    | "checkIn"
    | "rule"
    | "shift"
    | "undo"
    | "session"
    | "feed"
    | "sitting"
    | "experiment"
    | "thought"
    | "practised"
    | "journal"
    | "loop"
    | "run"
    | "thing"
    | "moment"
    | "thread"
    | "strain"
    | "ask"
    | "courseRun"
    | "round"
    | "seasonReview",
    string
  >
>;

/** What of a life a parameter of a route names. Throws for one that it does not know: then it has to learn where such an id comes from. */
export function idFor({ ids }: Life, { path }: { readonly path: string }, name: string): string {
  const known: Readonly<Record<string, string>> = {
    week,
    year: "2026",
    day: "2026-09-15",
    measure: "phq-8",
    exercise: "box",
    card: "close-the-day",
    letter: "finite-self",
    example: "launch",
    step: "alone",
    worksheet: "exceptions",
    question: "look",
    course: "always-reachable",
    session: "guess-and-test",
    homework: "log-week",
    challenge: "thirty-days",
    item: "track-a-week",
    facts: "calm-days",
    season: "2026-09-01",
    change: "season-2026-09-01",
    file: "nothing.css",
  };
  const things: Readonly<Record<string, keyof Ids>> = {
    imports: "import",
    entries: "entry",
    "check-ins": "checkIn",
    rules: "rule",
    shifts: "shift",
    undo: "undo",
    sessions: "session",
    feeds: "feed",
    sittings: "sitting",
    experiments: "experiment",
    thoughts: "thought",
    history: "practised",
    journal: "journal",
    loops: "loop",
    runs: "run",
    "course-runs": "courseRun",
    "challenge-runs": "round",
    priorities: "thing",
    moments: "moment",
    threads: "thread",
    strains: "strain",
    asks: "ask",
    "season-reviews": "seasonReview",
  };
  const parts = path.split("/");
  const thing = things[parts[parts.indexOf(":id") - 1] ?? ""];
  const id = known[name] ?? (name === "id" && thing ? ids[thing] : undefined);
  if (id === undefined) throw new Error(`test/support/life.ts does not know what “:${name}” in ${path} names. Teach it.`);
  return id;
}
