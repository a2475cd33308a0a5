// How well a crisis or abuse is recognised in made-up texts when their writer taught nothing: npx node bench/recognition.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type ExampleText, exampleTexts } from "../src/content/recognition/examples/index.ts";
import { pack } from "../src/engine/learning/index.ts";
import { checkWith } from "../src/engine/recognition/check.ts";
import { examplesOf, hardThoughts } from "../src/engine/recognition/learned/examples.ts";
import { learn } from "../src/engine/recognition/learned/learn.ts";
import { packedModel } from "../src/engine/recognition/learned/packed-model.ts";
import { makeReady, type Ready } from "../src/engine/recognition/learned/read.ts";
import { answerOf, findSigns } from "../src/engine/recognition/rules.ts";
import { readWords } from "../src/engine/recognition/words.ts";

interface Result extends ExampleText {
  readonly said: string;
  readonly byRules: string;
}

const percent = (some: number, all: number) => (all === 0 ? "" : `${((100 * some) / all).toFixed(1)} %`).padStart(9);

function print(name: string, results: readonly Result[]): void {
  const signs = results.filter(({ right }) => right[0] !== "none");
  const others = results.filter(({ right }) => right[0] === "none");
  const noticed = (list: readonly Result[], by: "said" | "byRules") => list.filter((one) => one[by] !== "none").length;
  const columns = (["said", "byRules"] as const).flatMap((by) => [
    percent(noticed(signs, by), signs.length),
    percent(others.length - noticed(others, by), others.length),
  ]);
  console.log(`${name.padEnd(16)}${String(results.length).padStart(6)}${columns.join("")}`);
}

function resultOf(model: Ready, text: ExampleText): Result {
  const byRules = answerOf(findSigns(readWords(text.text), text.lang)).action;
  return { ...text, said: checkWith(model, text.text, text.lang).action, byRules };
}

const tenths = 10;
const started = performance.now();
const texts = exampleTexts();
const examples = texts.map(examplesOf);
const writers = [...new Set(texts.map(({ author }) => author))].filter((author) => author !== "ours");
const results = Array.from({ length: tenths }, (_, tenth) => writers.filter((_writer, at) => at % tenths === tenth)).flatMap(
  (left): Result[] => {
    const others = examples.filter((_, at) => !left.includes(texts[at]!.author));
    const model = makeReady(pack(learn([...others.flat(), ...hardThoughts()])));
    return texts.filter(({ author }) => left.includes(author)).map((one) => resultOf(model, one));
  },
);
console.log(`${"".padEnd(22)}${"noticed".padStart(9)}${"left".padStart(9)}${"by rules".padStart(9)}${"left".padStart(9)}`);
print("all", results);
for (const key of ["kind", "author", "lang"] as const)
  for (const value of new Set(results.map((one) => one[key])))
    print(
      value,
      results.filter((one) => one[key] === value),
    );

const packed = packedModel();
const product = makeReady(packed);
const heldOut = readFileSync(join(import.meta.dirname, "..", "test", "fixtures", "texts-held-out.tsv"), "utf8")
  .trimEnd()
  .split("\n");
const ofHeldOut = heldOut.map((line): Result => {
  const [set = "", lang = "", right = "", kind = "", text = ""] = line.split("\t");
  return resultOf(product, { lang, author: `set ${set}`, kind, right: right.split("|"), text });
});
console.log("\nby the product, of writers who taught nothing");
const ordinary = new Set(["thought", "diary", "log", "check", "finite"]);
for (const set of new Set(ofHeldOut.map(({ author }) => author)))
  for (const isOrdinary of [false, true])
    print(
      isOrdinary ? `${set}, ordinary` : set,
      ofHeldOut.filter(({ author, kind }) => author === set && ordinary.has(kind) === isOrdinary),
    );

console.log("\nmilliseconds of a processor, the best of 25, of a text of ordinary days cut to so many signs");
const ordinaryDays = heldOut.flatMap((line) => {
  const [, lang, , kind = "", text = ""] = line.split("\t");
  return lang === "en" && ordinary.has(kind) ? [text] : [];
});
const longest = ordinaryDays.join("\n\n");
for (const signs of [250, 1_000, 5_000, 20_000, 50_000]) {
  const text = longest.slice(0, signs);
  const times = Array.from({ length: 25 }, () => {
    const before = process.cpuUsage();
    checkWith(product, text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  console.log(
    `${String(signs).padStart(8)}${Math.min(...times)
      .toFixed(2)
      .padStart(8)}`,
  );
}
console.log(`model ${packed.length} characters, ${gzipSync(packed).length} bytes with gzip; ${Math.round(performance.now() - started)} ms`);
