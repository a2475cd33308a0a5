import { describe, expect, test } from "vitest";
import { tallyOf, tallyWords } from "./tally.ts";

const ask = (
  went: "better" | "as feared" | "worse" | "no answer",
  likely: number | null = null,
  came: "yes" | "partly" | "no" | "open" = "yes",
) => ({
  likely,
  told: { at: 1, said: "", went, came },
});
const waiting = { likely: 90, told: null };

describe("what was feared and what was met", () => {
  test("says nothing below three answers, and does not count what is not told or not answered", () => {
    const two = [ask("better"), ask("worse"), ask("no answer", 80), waiting];
    expect(tallyOf(two)).toMatchObject({ answered: 2, unanswered: 1, rated: { n: 0 } });
    expect(tallyWords(tallyOf(two))).toEqual([]);
    expect(tallyWords(tallyOf([]))).toEqual([]);
  });

  test("says how many there are, how they went, what came of them, and how likely it was thought", () => {
    const five = [
      ask("better", 90),
      ask("better", 60, "partly"),
      ask("better", 70),
      ask("better", null, "no"),
      ask("as feared", 40, "open"),
      ask("no answer", 100),
    ];
    expect(tallyWords(tallyOf(five))).toEqual([
      "In five asks that you have told of, the answer was better than feared in four and as feared in one.",
      "What came of them: a yes in two, a part of it in one, a no in one and nothing yet in one.",
      "In four of them you had said how likely your fear was: 65 of 100 on average, from 40 to 90. It came true, or worse, in one.",
      "One more has no answer yet, and is not counted.",
    ]);
  });

  test("says as plainly when it went badly, and leaves out likelihoods of fewer than three", () => {
    const three = [ask("worse", 10, "no"), ask("worse", 10, "no"), ask("worse", null, "no")];
    expect(tallyWords(tallyOf(three))).toEqual([
      "In three asks that you have told of, the answer was worse in all of them.",
      "What came of them: a no in all of them.",
    ]);
    const all = [ask("better", 50), ask("better", 50), ask("better", 50)];
    expect(tallyWords(tallyOf(all)).at(-1)).toBe(
      "In all of them you had said how likely your fear was: 50 of 100 on average, the same each time. It came true, or worse, in none.",
    );
  });
});
