import type { z } from "zod";
import { workingParent } from "../../content/courses/working-parent/index.ts";
import { ownPack } from "../../content/own-pack.ts";
import type { Question } from "../../content/pack.ts";
import { standardsAudit } from "../../content/worksheets/standards.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import { type Day, timeOn } from "../../kernel/time/index.ts";
import { choicesRecord } from "../cards/index.ts";
import { courseRecord, sessionRecord } from "../courses/index.ts";
import { lineRecord, momentRecord, threadRecord } from "../lifeline/index.ts";
import { thingRecord } from "../priorities/index.ts";
import { type Answer, runRecord } from "../worksheets/index.ts";
import { zone } from "./household.ts";

type Said = Answer["said"];
type Thing = z.output<(typeof thingRecord)["schema"]>;
type Moment = z.output<(typeof momentRecord)["schema"]>;

const evening = (day: Day) => timeOn(day, 21 * 60 + 15, zone);

/** What Nora goes through step by step: a course in its first week, a worksheet, what is on her mind, a card to try, and a life line. */
export function goStepByStep(notebook: Notebook): void {
  takeCourse(notebook);
  lookAtStandard(notebook);
  for (const thing of onHerMind) notebook.add(thingRecord, thing);
  notebook.keep(choicesRecord, { choices: [{ card: "a-break-of-your-own", choice: "try" as const, day: "2026-11-01" }] });
  drawLine(notebook);
}

function takeCourse(notebook: Notebook): void {
  const [session] = workingParent.sessions;
  const began = "2026-10-31";
  const before = workingParent.ratings.map(({ id, ask }, index) => answerTo({ id, ask }, scale([8, 7, 5, 1, 2][index]!)));
  const { id: run } = notebook.add(courseRecord, {
    ...{ course: workingParent.id, name: workingParent.name, version: ownPack.version, at: evening(began), day: began },
    ...({ for: "one", standing: "going" } as const),
    ...{ quietUntil: null, before, after: [], ended: null, lookBack: null },
  });
  const said: readonly (readonly [Day, "done" | "part"])[] = [
    ["2026-11-01", "done"],
    ["2026-11-03", "part"],
  ];
  const peaks = session!.homework[0]!;
  notebook.add(sessionRecord, {
    ...{ run, session: session!.id, name: session!.name, at: evening(began), day: began, ended: began, skipped: false, step: "" },
    parts: session!.parts.map(({ id, title }) => ({ id, title, standing: "done" as const, answers: [] })),
    homework: said.map(([day, what]) => ({ id: peaks.id, name: peaks.name, day, said: what })),
  });
}

function lookAtStandard(notebook: Notebook): void {
  const day = "2026-10-28";
  const questions = standardsAudit.steps.flatMap((step) => step.questions);
  const answers = {
    role: chosen("parent", "Parent"),
    standard: words("A good mother is there at bedtime, every evening."),
    grip: scale(8),
    source: chosen("family", "Family"),
    voice: words("My mother, who was. She gave up the orchestra for it."),
    anyone: chosen("some", "Somebody with other hours and more help"),
    price: words("Two evenings a week I feel like a guest. Ada notices the feeling more than the evening."),
    protects: words("That they know where I am, and that I come back."),
    "good-enough": words("Three bedtimes a week that are whole, and a word to Ada on the others."),
    look: { kind: "day", day: "2026-11-05", standing: "open" },
  } satisfies Record<string, Said>;
  notebook.add(runRecord, {
    ...{ pack: ownPack.id, packVersion: ownPack.version, worksheet: standardsAudit.id, name: standardsAudit.name },
    ...{ day, begun: evening(day), finished: evening(day), step: standardsAudit.steps.at(-1)!.id, aside: false },
    answers: Object.entries(answers).map(([id, said]) =>
      answerTo(
        questions.find((question) => question.id === id)!,
        said,
      ),
    ),
  });
}

const onHerMind: readonly Thing[] = [
  thing("Jonas’s winter boots", "now", { serves: "area:family" }),
  thing("Cut-over plan, the last page", "now", { serves: "area:work" }),
  thing("A date for Mira after the launch", "room", { day: "2026-11-14", serves: "area:friends" }),
  thing("Piano, twenty minutes", "room", { serves: "area:growth" }),
  thing("Slides for the status meeting", "over", { shorter: "three lines in the chat" }),
  thing("The photo book of last year", "go", { standing: "let go", closed: "2026-10-11" }),
];

function drawLine(notebook: Notebook): void {
  const { id: orchestra } = notebook.add(momentRecord, {
    ...moment("age 8", -3),
    happened: "The cello went into the attic when my sister was born.",
    asked: "To be the big one.",
    learned: "Not to need anything after supper.",
    serves: 2,
  });
  const { id: prize } = notebook.add(momentRecord, {
    ...moment("16 to 18", 3),
    happened: "First in the class, three years in a row.",
    asked: "That it looks easy.",
    learned: "People are glad when I deliver.",
    serves: 6,
  });
  notebook.add(momentRecord, { ...moment("age 31", 4), happened: "Ada. For six weeks nobody asked me for anything but to be there." });
  const at = evening("2026-10-25");
  notebook.add(threadRecord, { at, name: "Be useful, and you are safe", moments: [orchestra, prize] });
  notebook.keep(lineRecord, { birthYear: null, child: "You may leave the table before it is cleared.", small: "", smallOn: null });
}

function thing(text: string, place: NonNullable<Thing["place"]>, more: Partial<Thing> = {}): Thing {
  const at = evening("2026-11-01");
  const still = { stays: false, day: null, serves: null, shorter: "", standing: "open", to: "", closed: null } as const;
  return { at, text, place, placedAt: at, ...still, ...more };
}

function moment(when: string, felt: number): Moment {
  const day = "2026-10-25";
  return {
    ...{ at: evening(day), day, step: "serves" as const, finished: true, when, felt },
    ...{ happened: "", asked: "", learned: "", serves: null },
  };
}

function answerTo({ id, ask }: Pick<Question, "id" | "ask">, said: Said): Answer {
  return { question: id, asked: ask, said };
}

function words(text: string): Said {
  return { kind: "words", text };
}

function scale(value: number): Said {
  return { kind: "scale", value, most: 10 };
}

function chosen(id: string, name: string): Said {
  return { kind: "choice", chosen: [{ id, name }] };
}
