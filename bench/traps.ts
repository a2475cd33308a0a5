// How often the thinking-trap model is right about our own sentences when a whole voice is left out: npx node bench/traps.ts
import { gzipSync } from "node:zlib";
import { trapWords } from "../src/content/trap-words.ts";
import { type HeldOut, heldOut, heldOutAmongFacts, holdsTrap, standingOf } from "../src/engine/traps/held-out.ts";
import { packedModel } from "../src/engine/traps/packed-model.ts";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

function print(name: string, results: readonly HeldOut[]): void {
  const { sentences, first, amongThree, confident, rightWhenConfident } = standingOf(results);
  console.log(
    `${name.padEnd(28)}${String(sentences).padStart(5)}${[first, amongThree, confident, rightWhenConfident].map(percent).join("")}`,
  );
}

const started = performance.now();
const results = heldOut();
console.log(`${"left out".padEnd(28)}${"n".padStart(5)}   first   three    sure   right`);
const withTrap = results.filter(holdsTrap);
print("all traps", withTrap);
print("between two plain sentences", heldOutAmongFacts().filter(holdsTrap));
for (const label of new Set(results.map(({ sentence }) => sentence.label)))
  print(
    label,
    results.filter(({ sentence }) => sentence.label === label),
  );
for (const voice of new Set(results.map(({ sentence }) => sentence.voice))) {
  print(
    `voice ${voice}`,
    withTrap.filter(({ sentence }) => sentence.voice === voice),
  );
}
const model = packedModel();
console.log(
  `model ${model.length} characters, ${gzipSync(model).length} bytes with gzip; with its lists ${gzipSync(model + Object.values(trapWords).join("")).length}`,
);
console.log(`${Math.round(performance.now() - started)} ms`);
