import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { findR } from "../../tools/system.mjs";
import { agreements, type Case } from "./agreements.ts";
import { found, sized } from "./size.ts";

// Our statistics beside those of base R, which agreement.R asks: three cases of each kind that R answered once are kept, so that this needs no R;
// with R, at full size, it answers many more.

const script = join(import.meta.dirname, "agreement.R");
const kept = readFileSync(join(import.meta.dirname, "..", "fixtures", "base-r.tsv"), "utf8");
const fresh = sized(0, 100);
const rscript = findR();

/** The cases of each kind, by what they are about. */
function casesIn(text: string): ReadonlyMap<string, readonly Case[]> {
  const cases = text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [about, ...cells] = line.split("\t");
      const fields = new Map(cells.map((cell) => [cell.slice(0, cell.indexOf("=")), numbersIn(cell.slice(cell.indexOf("=") + 1))]));
      return { about: about!, fields };
    });
  const byKind = Map.groupBy(cases, ({ about }) => about);
  return new Map(
    [...byKind].map(([about, of]) => [
      about,
      of.map(
        ({ fields }) =>
          (key: string) =>
            fields.get(key)!,
      ),
    ]),
  );
}

function numbersIn(text: string): readonly number[] {
  return text === "" ? [] : text.split(" ").map((word) => Number(word.replace("Inf", "Infinity")));
}

const answers = [
  { how: "as R answered once", fewest: 2, needs: true, ask: () => kept },
  ...(fresh > 0 ? [{ how: "as R answers here (apt-get install r-base-core)", fewest: fresh / 2, needs: rscript, ask: askR }] : []),
];

function askR(): string {
  return execFileSync(rscript!, ["--vanilla", script, String(fresh)], { encoding: "utf8", maxBuffer: 1 << 28 });
}

describe.each(answers)("statistics beside those of base R, $how", ({ fewest, needs, ask }) => {
  describe.skipIf(!needs)("agree:", () => {
    let cases: ReadonlyMap<string, readonly Case[]>;
    beforeAll(() => {
      cases = casesIn(ask());
    }, 300_000);

    test.each(agreements)("$name", { timeout: 300_000 }, ({ about, name, within, differences }) => {
      const all = cases.get(about) ?? [];
      const apart = Math.max(...all.flatMap(differences));
      found(
        `Agrees with base R: ${name}`,
        all.length >= fewest && apart <= within,
        `${all.length} cases, at most ${figure(apart, within)} apart`,
      );
      expect(all.length).toBeGreaterThanOrEqual(fewest);
      expect(apart).toBeLessThanOrEqual(within);
    });
  });
});

/** The difference itself, or, where both draw at random, what luck allows for. */
function figure(apart: number, within: number): string {
  return within < 1 ? apart.toExponential(1) : `${apart.toFixed(1)} standard errors`;
}
