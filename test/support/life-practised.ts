import type { Do } from "./life.ts";
import type { Ids } from "./life-ids.ts";

// What somebody does in the rooms of practice, for a life that has used every room.

/** Exercises: one of them ended, one removed, one begun and not ended. */
export async function practise(done: Do): Promise<string> {
  await done("practice.before", "/practice/exercises/box/before", { tension: 7 });
  const kept = await done("practice.keep", "/practice/exercises/box/sittings", { minutes: 1, tension: 4 });
  const other = await done("practice.keep", "/practice/exercises/body-scan/sittings", {});
  await done("practice.remove", `/practice/history/${other.id}/remove`, {});
  await done("practice.before", "/practice/exercises/coherent/before", { tension: 3 });
  return kept.id;
}

/** A card to try, one that was put away, and one of each that was cleared. */
export async function pickCards(done: Do): Promise<void> {
  await done("cards.find", "/practice/cards", { find: "evening mail" });
  for (const card of ["a-clear-ask", "close-the-day"]) await done("cards.try", `/practice/cards/${card}/try`, {});
  for (const card of ["worry-time", "slow-breath"]) await done("cards.put-away", `/practice/cards/${card}/not-for-me`, {});
  for (const card of ["a-clear-ask", "slow-breath"]) await done("cards.clear", `/practice/cards/${card}/clear`, {});
}

/** A thought that was looked at, one that was removed, and one that was begun and put aside. */
export async function thinkOver(done: Do, word: string): Promise<string> {
  const { id } = await done("thoughts.begin", "/thoughts", { thought: `I always let ${word} down` });
  await done("thoughts.keep", `/thoughts/${id}`, {
    situation: `${word} called late`,
    feelings: { 1: { name: `${word} guilt`, before: 70 } },
    belief: 80,
    trap: "overgeneralizing",
    evidenceFor: `${word} waited`,
    evidenceAgainst: `${word} laughed on Monday`,
    balanced: `${word} waited once`,
    balancedBelief: 60,
  });
  await done("thoughts.finish", `/thoughts/${id}/finish`, { on: "again", after: { 1: 40 }, beliefAfter: 50 });
  const other = await done("thoughts.begin", "/thoughts", { way: "quick", situation: `${word} again` });
  await done("thoughts.remove", `/thoughts/${other.id}/remove`, {});
  const begun = await done("thoughts.begin", "/thoughts", { way: "quick", situation: `${word} is quiet` });
  await done("thoughts.aside", `/thoughts/${begun.id}/aside`, {});
  return id;
}

/** A worksheet that was finished with a day to look at it again, one that was removed, and one that was begun and put aside. */
export async function fillIn(done: Do, word: string): Promise<string> {
  const { id } = await done("worksheets.begin", "/worksheets/exceptions/runs", {});
  const answers = {
    where: { value: 5 },
    when: { text: `${word} on a Thursday` },
    parts: { rows: { 1: { what: `${word} walk`, whose: "Mine" } } },
    again: { chosen: ["yes"] },
    plan: { when: `${word} rings`, act: `I take ${word} along`, sure: 5 },
    look: { day: "2026-09-20" },
  };
  await done("worksheets.keep", `/worksheets/runs/${id}`, { answers, go: "finish" });
  await done("worksheets.answer-day", `/worksheets/runs/${id}/days/look`, { answer: "not now" });
  const other = await done("worksheets.begin", "/worksheets/willingness/runs", {});
  await done("worksheets.remove", `/worksheets/runs/${other.id}/remove`, {});
  const begun = await done("worksheets.begin", "/worksheets/willingness/runs", {});
  await done("worksheets.keep", `/worksheets/runs/${begun.id}`, {
    on: "feeling",
    answers: { body: { text: `${word} in my chest` } },
    go: "next",
  });
  await done("worksheets.aside", `/worksheets/runs/${begun.id}/aside`, {});
  return id;
}

/** A course in its second session, one that was ended and removed, and a challenge with one step done. */
export async function takeCourses(done: Do, word: string): Promise<{ readonly courseRun: string; readonly round: string }> {
  const ended = await done("courses.begin", "/courses/working-parent/runs", {});
  await done("courses.turn", `/course-runs/${ended.id}/standing`, { to: "ended" });
  await done("courses.look-back", `/course-runs/${ended.id}/look-back`, { answer: "not now" });
  await done("courses.remove", `/course-runs/${ended.id}/remove`, {});
  const { id } = await done("courses.begin", "/courses/always-reachable/runs", { for: "couple" });
  const session = (name: string) => `/course-runs/${id}/sessions/${name}`;
  await done("courses.rate", `/course-runs/${id}/ratings`, { when: "before", answers: { stress: { value: 8 }, belief: { value: 9 } } });
  const peaks = {
    "peak-moments": { rows: { 1: { when: `${word} evening`, did: `${word} mail` } } },
    "peak-pattern": { text: `${word} hunger` },
  };
  await done("courses.keep", session("where-it-leaks"), { step: "peaks", answers: peaks });
  await done("courses.keep", session("where-it-leaks"), { step: "belief", answers: { "belief-sentence": { text: `${word} needs me` } } });
  await done("courses.turn-session", `${session("where-it-leaks")}/standing`, { to: "ended" });
  await done("courses.homework", `/course-runs/${id}/homework/log-week`, { said: "part" });
  await done("courses.keep", session("guess-and-test"), { step: "weigh", answers: {}, go: "back" });
  const begun = await done("challenges.begin", "/challenges/thirty-days/rounds", {});
  await done("challenges.remove", `/challenge-runs/${begun.id}/remove`, {});
  const { id: round } = await done("challenges.begin", "/challenges/thirty-days/rounds", { way: "together" });
  await done("challenges.rate", `/challenge-runs/${round}/ratings`, { when: "before", answers: { stress: { value: 6 } } });
  await done("challenges.answer", `/challenge-runs/${round}/steps/drop-a-chore`, { said: "not for us" });
  await done("challenges.turn", `/challenge-runs/${round}/standing`, { to: "paused" });
  await done("challenges.turn", `/challenge-runs/${round}/standing`, { to: "going" });
  return { courseRun: id, round };
}

/** Why a season began, and looks back at it: one kept, one removed, one begun and put off. */
export async function reviewSeason(done: Do, word: string): Promise<string> {
  await done("renegotiations.why", "/renegotiations/season-2026-09-01/why", { why: `${word} needs room` });
  const dropped = { "1": { text: `${word} choir`, stays: true }, "2": { text: `${word} shelf` } };
  const whole = { cost: `${word} sleep`, gave: `${word} pride`, dropped, next: `${word} evenings` };
  const other = await done("seasons.keep-review", "/seasons/2026-09-01/review", { gave: `${word} little` });
  await done("seasons.remove-review", `/season-reviews/${other.id}/remove`, {});
  const kept = await done("seasons.keep-review", "/seasons/2026-09-01/review", { ...whole, decision: "extend", until: "2026-12-01" });
  await done("seasons.keep-review-draft", "/seasons/2026-09-01/review/draft", { cost: `${word} begins` });
  await done("seasons.put-review-off", "/seasons/2026-09-01/review/later", {});
  return kept.id;
}

/** A plan for hard hours, taken away and written anew, and a question answered. */
export async function planForHardHours(done: Do, word: string): Promise<void> {
  await done("safety.plan.set", "/safety-plan", { alone: `${word} bath` });
  await done("safety.plan.remove", "/safety-plan/remove", {});
  const people = { "1": { name: `${word} Ida`, number: "+49 170 1234567" } };
  const professionals = { "1": { name: `Dr ${word}`, number: "030 123 456" } };
  const words = Object.fromEntries(["signs", "alone", "away", "safer", "worth"].map((part) => [part, `${word} ${part}`]));
  await done("safety.plan.set", "/safety-plan", { country: "DE", ...words, people, professionals });
  await done("safety.answer", "/check", { answer: "no" });
  await done("safety.not-meant", "/check/not-meant", {});
  await done("safety.at-ease", "/check/at-ease", {});
  await done("safety.answer", "/check", { answer: "unsure" });
}

/** An entry with a prompt, a letter that was begun, and what was written and let go. */
export async function writeDown(done: Do, word: string): Promise<string> {
  await done("journal.keep-draft", "/journal/drafts", { of: "new", text: `${word} begins` });
  const { id } = await done("journal.write", "/journal", { text: `An evening with the ${word}.`, prompt: "two-hands" });
  await done("journal.change", `/journal/${id}`, { text: `A long evening with the ${word}.` });
  await done("journal.find", "/journal/entries", { find: word });
  const letter = await done("journal.write", "/journal", { text: `Dear ${word}`, letter: "finite-self" });
  await done("journal.remove", `/journal/${letter.id}/remove`, {});
  await done("journal.keep-draft", "/journal/drafts", { of: "perfect-balance", part: 2, text: `${word} kitchen` });
  await done("journal.drop-draft", "/journal/drafts/drop", { of: "perfect-balance" });
  await done("journal.keep-draft", "/journal/drafts", { of: "finite-self", part: 1, text: `Dear ${word},` });
  await done("journal.keep-draft", "/journal/drafts", { of: "new", text: `${word} goes on` });
  return id;
}

/** A day that was closed with things open, of which one was answered. */
export async function closeDays(done: Do, word: string): Promise<string> {
  const loops = { "1": { text: `${word} report`, where: `${word} desk`, how: `open ${word}` }, "2": { text: `${word} call` } };
  await done("shutdown.keep", "/shutdown/draft", { loops, firstStep: `${word} first` });
  const closed = await done("shutdown.close", "/shutdown", { loops, firstStep: `${word} first`, ownAct: `${word} tea` });
  await done("shutdown.answer-loop", `/loops/${closed.loops[1].id}`, { answer: "let go" });
  return closed.loops[0].id;
}

/** A stop that was moved, and things at every place: with a day, put down, handed over, left for the end of the day, and brought back. */
export async function setPriorities(done: Do, word: string): Promise<string> {
  await done("planned-hours.set", "/planned-hours", { start: "9:00", stop: "17:30" });
  await done("planned-hours.set", "/planned-hours", { start: "9:00", stop: "18:15", why: `${word} called` });
  const lines = ["roof", "garden", "form", "photos", "list"].map((thing) => `${word} ${thing}`).join("\n");
  const { added } = await done("priorities.add", "/priorities", { lines });
  const [roof, garden, form, photos] = added.map(({ id }: { id: string }) => id);
  const answers = {
    [roof]: { matters: true, soon: true },
    [garden]: { matters: true, soon: false },
    [photos]: { matters: false, soon: false },
  };
  await done("priorities.place", "/priorities/places", { answers });
  await done("priorities.move", `/priorities/${form}/place`, { to: "over" });
  const change = { text: `${word} garden bed`, day: "2026-09-15", serves: "area:home", shorter: `${word} one row` };
  await done("priorities.change", `/priorities/${garden}`, change);
  await done("priorities.answer", `/priorities/${form}/answer`, { answer: "hand over", to: `${word} Ida` });
  await done("priorities.answer", `/priorities/${photos}/answer`, { answer: "let go" });
  await done("priorities.answer", `/priorities/${photos}/answer`, { answer: "back" });
  const other = await done("priorities.add", "/priorities", { lines: `- ${word} letter`, matters: true, soon: false });
  await done("priorities.to-end-of-day", `/priorities/${other.added[0].id}/loop`, { where: `${word} desk`, how: `open ${word}` });
  await done("priorities.answer", `/priorities/${roof}/answer`, { answer: "stay" });
  return garden;
}

/** Moments of a life, one finished, one removed and one begun; threads through them, and what follows. */
export async function lookBack(done: Do, word: string): Promise<Pick<Ids, "moment" | "thread">> {
  const { id: moment } = await done("life-line.begin", "/life-line/moments", { when: "age 7", happened: `${word} was ill` });
  const said = { felt: -3, asked: `a good ${word}`, learned: `keep ${word} calm`, serves: 4 };
  await done("life-line.keep", `/life-line/moments/${moment}`, { ...said, to: "end" });
  const other = await done("life-line.begin", "/life-line/moments", { when: `${word} summer` });
  await done("life-line.remove", `/life-line/moments/${other.id}/remove`, {});
  const begun = await done("life-line.begin", "/life-line/moments", { when: "1999 to 2003", felt: 2 });
  const { id: thread } = await done("life-line.tie", "/life-line/threads", { name: `${word} first`, moments: [moment] });
  await done("life-line.retie", `/life-line/threads/${thread}`, { name: `${word} always first`, moments: [moment, begun.id] });
  const loose = await done("life-line.tie", "/life-line/threads", { name: `${word} loose` });
  await done("life-line.untie", `/life-line/threads/${loose.id}/remove`, {});
  await done("life-line.afterwards", "/life-line/afterwards", { child: `Dear small ${word}`, small: `sit with ${word}` });
  await done("life-line.birth-year", "/life-line/birth-year", { birthYear: 1984 });
  return { moment, thread };
}

/** A strain with a shift, an ask from it that was said and told of, one that waits for its day, and two that went. */
export async function askFor(done: Do, word: string): Promise<Pick<Ids, "strain" | "ask">> {
  const strain = (await done("asks.add-strain", "/asks/strains", { text: `${word} pulls`, sides: ["work"] })).id;
  const shift = { cue: `${word} calls`, act: `${word} waits`, confidence: 5 };
  await done("asks.keep-strain", `/asks/strains/${strain}`, { sides: ["mine", "work", "system"], ...shift });
  const other = await done("asks.add-strain", "/asks/strains", { text: `${word} again` });
  await done("asks.remove-strain", `/asks/strains/${other.id}/remove`, {});
  const ask = (await done("asks.begin", "/asks", { audience: "boss", whom: `${word} Ines`, about: `${word} mail`, strain })).id;
  const blanks = { situation: `${word} arrives at night`, impact: `I dream of ${word}`, ask: `leave ${word}`, gives: `${word} rests` };
  await done("asks.keep", `/asks/${ask}`, { script: "boss-evening-mail", blanks, tone: "plain" });
  await done("asks.keep", `/asks/${ask}`, { next: "ready", fear: `${word} sighs`, likely: 70, sayOn: "2026-09-15" });
  await done("asks.not-today", `/asks/${ask}/not-today`, {});
  await done("asks.tell", `/asks/${ask}/told`, { said: `${word} is fine`, went: "better", came: "partly" });
  const gone = await done("asks.begin", "/asks", { audience: "friend", about: `${word} boxes` });
  await done("asks.remove", `/asks/${gone.id}/remove`, {});
  const waits = await done("asks.begin", "/asks", { audience: "family" });
  await done("asks.keep", `/asks/${waits.id}`, { text: `${word} aloud`, sayOn: "2026-09-15", next: "ready" });
  return { strain, ask };
}
