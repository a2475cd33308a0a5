import { z } from "zod";

// What a pack holds, as a check that takes anything. The types of `src/content/pack.ts` are what this gives: a test holds the two together.

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "An id is small letters, digits and hyphens, at most sixty of them, such as “calm-evening”.");
const line = z.string().min(1).max(120);
const sentence = z.string().min(1).max(500);
const paragraph = z.string().min(1).max(1600);
const minutes = z.int().min(1).max(120);
const days = z.int().min(1).max(366);

const families = [
  "cbt",
  "act",
  "solution-focused",
  "mindfulness",
  "compassion",
  "boundaries",
  "recovery",
  "career",
  "time",
  "roots",
  "values",
  "together",
] as const;
const helps = [
  "evening",
  "weekend",
  "recovery",
  "guilt",
  "standards",
  "connection",
  "fairness",
  "meetings",
  "sleep",
  "meaning",
  "system",
  "low-mood",
  "stress",
  "time",
  "change",
] as const;
const rooms = [
  "check-in",
  "log",
  "week",
  "thoughts",
  "experiments",
  "journal",
  "letters",
  "shutdown",
  "measures",
  "insights",
  "signs",
  "values",
  "importance",
  "season",
  "enough",
  "hours",
  "asks",
  "priorities",
  "life-line",
  "renegotiations",
  "safety-plan",
] as const;
const facts = [
  "calm-days",
  "evenings",
  "week",
  "areas",
  "energy",
  "before-and-after",
  "signs",
  "thoughts",
  "helps",
  "homework",
  "scrolling",
  "hours",
  "values",
  "season",
] as const;

const evidence = z
  .array(
    z.strictObject({
      author: line,
      year: z.int().min(1850).max(2100),
      found: sentence,
      strength: z.enum(["strong", "moderate", "weak", "origin"]),
    }),
  )
  .min(1, "Nothing is said of how well this is known to work. Name at least one source: author, year, what was found, and how strong.")
  .max(12);

const place = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exercise"), id }),
  z.strictObject({ kind: z.literal("worksheet"), id }),
  z.strictObject({ kind: z.literal("card"), id }),
  z.strictObject({ kind: z.literal("room"), room: z.enum(rooms) }),
  z.strictObject({
    kind: z.literal("experiment"),
    change: line,
    outcome: z.enum(["mood", "energy", "stress"]),
    expected: z.enum(["higher", "lower"]),
  }),
]);

const family = z.enum(families);
const leave = z.array(sentence).min(1, "It is not said when to leave this. Write at least one sentence.").max(8);
const need = z.array(z.enum(helps)).min(1, "Name at least one thing that this helps with.").max(8);
const limits = sentence.max(900);

const card = z.strictObject({
  id,
  name: line,
  kind: z.enum(["technique", "myth", "imposter"]),
  family,
  helps: need,
  about: sentence,
  steps: z.array(sentence).min(1).max(12),
  firstStep: sentence,
  ifThen: z.strictObject({ when: sentence, then: sentence }),
  minutes,
  effort: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  leave,
  place: place.exactOptional(),
  forTwo: z.literal(true).exactOptional(),
  evidence,
  limits,
});

const choice = z.strictObject({ id, name: sentence, says: sentence.exactOptional() });
const choices = z.array(choice).min(2, "A choice has at least two answers to choose from.").max(24);
const column = z.strictObject({ id, name: line, choices: choices.exactOptional() });

const question = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("words"),
    id,
    ask: sentence,
    hint: sentence.exactOptional(),
    long: z.boolean().exactOptional(),
    beginnings: z.array(sentence).max(8).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("scale"),
    id,
    ask: sentence,
    most: z.union([z.literal(10), z.literal(100)]),
    low: line,
    high: line,
  }),
  z.strictObject({
    kind: z.literal("choice"),
    id,
    ask: sentence,
    many: z.boolean().exactOptional(),
    choices: z.union([choices, z.enum(["values", "areas", "roles"])]),
  }),
  z.strictObject({ kind: z.literal("rows"), id, ask: sentence, most: z.int().min(1).max(20), columns: z.array(column).min(1).max(6) }),
  z.strictObject({ kind: z.literal("plan"), id, ask: sentence }),
  z.strictObject({ kind: z.literal("day"), id, ask: sentence }),
]);

const stepBody = z.strictObject({
  guidance: paragraph,
  facts: z.enum(facts).exactOptional(),
  questions: z.array(question).max(8),
  place: place.exactOptional(),
});

const step = stepBody.extend({
  id,
  title: line,
  when: z.strictObject({ question: id, is: z.array(id).min(1) }).exactOptional(),
});

const worksheet = z.strictObject({
  id,
  name: line,
  family,
  helps: need,
  about: sentence,
  suits: sentence,
  minutes,
  leave,
  againAfterDays: days.exactOptional(),
  steps: z.array(step).min(1, "A worksheet has at least one step.").max(20),
  evidence,
  limits,
});

const variants = z
  .array(z.enum(["one", "couple", "family"]))
  .min(1)
  .exactOptional();
const text = z.array(paragraph).min(1).max(12);

const part = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("teach"), id, title: line, for: variants, text }),
  z.strictObject({ kind: z.literal("ask"), id, title: line, for: variants, step: stepBody, recall: z.array(id).max(8).exactOptional() }),
  z.strictObject({ kind: z.literal("do"), id, title: line, for: variants, text, place }),
]);

const homework = z.strictObject({
  id,
  name: line,
  what: sentence.max(900),
  for: variants,
  often: z.enum(["daily", "once"]),
  place: place.exactOptional(),
});

const session = z.strictObject({
  id,
  name: line,
  about: sentence,
  minutes,
  daysUntilNext: days,
  parts: z.array(part).min(1, "A session has at least one part.").max(20),
  homework: z.array(homework).max(6),
});

const ratings = z
  .array(z.strictObject({ id, ask: sentence, low: line, high: line }))
  .min(1, "Ask for at least one rating: without it there is no before and after.")
  .max(8);

const course = z.strictObject({
  id,
  name: line,
  about: sentence.max(900),
  suits: sentence,
  leave,
  sessions: z.array(session).min(1, "A course has at least one session.").max(12),
  ratings,
  afterwards: z.strictObject({ worksheet: id, everyDays: days }),
  evidence,
  limits,
});

const challengeStep = z.strictObject({
  id,
  name: line,
  from: days,
  until: days,
  alone: sentence.max(900),
  together: sentence.max(900),
  why: sentence,
  place: place.exactOptional(),
});

const challenge = z.strictObject({
  id,
  name: line,
  about: sentence.max(900),
  days,
  steps: z.array(challengeStep).min(1, "A challenge has at least one step.").max(40),
  ratings,
  evidence,
  limits,
});

export const packSchema = z.strictObject({
  id,
  name: line,
  version: z.int().min(1),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Write the language as two letters, such as “en”."),
  authors: z.array(line).min(1, "Say who wrote it: at least one name.").max(12),
  cards: z.array(card).max(400),
  worksheets: z.array(worksheet).max(200),
  courses: z.array(course).max(40),
  challenges: z.array(challenge).max(20),
});
