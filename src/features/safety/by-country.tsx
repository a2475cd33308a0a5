import { type CrisisLine, isStale, linesFor } from "../../content/crisis-lines.ts";
import { countries, type Country } from "../../content/emergency-numbers.ts";
import { Select } from "../../kernel/web/index.ts";
import { Anywhere, Emergency, elsewhere, Lines, Tel } from "./line.tsx";

/** What to do in danger this minute: the country’s emergency number, or those of many. */
export function InDanger({ country }: { country: Country | undefined }) {
  return (
    <p>
      In danger this minute? {country ? <Emergency country={country} /> : <EmergencyAbroad />} If you can, move away from what could hurt
      you, and be with someone.
    </p>
  );
}

function EmergencyAbroad() {
  return (
    <>
      Call <Tel number="112" /> in most of Europe, <Tel number="911" /> in North America, <Tel number="999" /> in the United Kingdom,{" "}
      <Tel number="000" /> in Australia. For others, choose the country below.
    </>
  );
}

/** Asks where somebody is: it is never guessed. */
export function ChooseCountry({ action, chosen }: { action: string; chosen: string | undefined }) {
  const options = countries.map(({ code, name }) => [code, name] as const);
  return (
    <form action={action} class="row country">
      <Select
        label="Where are you?"
        name="country"
        value={chosen}
        options={[["", "Every country"], ...options, [elsewhere, "Anywhere else"]]}
      />
      <button class="button">Show its lines</button>
    </form>
  );
}

/** The lines of a country that were checked lately; without one, where to look. */
export function LinesOf({ country, now }: { country: Country; now: number }) {
  const lines = fresh(linesFor(country.code), "crisis", now);
  return lines.length > 0 ? <Lines lines={lines} named={false} /> : <Anywhere where={country.inside ?? country.name} />;
}

/** The lines of all countries. */
export function EveryLine({ now }: { now: number }) {
  const lines = countries.flatMap(({ code }) => fresh(linesFor(code), "crisis", now));
  return (
    <>
      <Lines lines={lines} named />
      <Anywhere where={lines.length > 0 ? "other countries" : "any country"} />
    </>
  );
}

/** Those of one purpose that were held against their source in the last half year. */
export function fresh(lines: readonly CrisisLine[], what: CrisisLine["for"], now: number): readonly CrisisLine[] {
  return lines.filter((line) => line.for === what && !isStale(line, now));
}
