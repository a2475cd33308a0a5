import { type CrisisLine, directory, type Way } from "../../content/crisis-lines.ts";
import { countries, type Country } from "../../content/emergency-numbers.ts";

/** What the choice of country says when it is none of ours. */
export const elsewhere = "elsewhere";

/** A telephone number that a telephone can call at once. */
export function Tel({ number }: { number: string }) {
  return <a href={`tel:${digitsOf(number)}`}>{number}</a>;
}

/** Which number to call in danger. */
export function Emergency({ country: { name, inside = name, emergency } }: { country: Country }) {
  return (
    <>
      In {inside}, call{" "}
      {emergency.map(({ number, what }, index) => (
        <>
          {index > 0 && ", or "}
          <strong>
            <Tel number={number} />
          </strong>
          {what && ` (${what})`}
        </>
      ))}
      .
    </>
  );
}

/** Lines, each with its country's name where that is not plain from the page. */
export function Lines({ lines, named }: { lines: readonly CrisisLine[]; named: boolean }) {
  if (lines.length === 0) return null;
  return (
    <ul role="list" class="helplines">
      {lines.map((line) => (
        <Line line={line} country={named ? countries.find(({ code }) => code === line.country)?.name : undefined} />
      ))}
    </ul>
  );
}

/** One line: its first number large, then what it is, when and in which language, and how we know. */
function Line({ line, country }: { line: CrisisLine; country: string | undefined }) {
  const [first, ...others] = line.ways;
  const { name, hours, languages, note, basis, source, verifiedOn } = line;
  return (
    <li>
      <WayTo way={first!} />
      <p>
        <strong>{country ? `${country}: ${name}` : name}</strong>
        <br />
        {sentence(first!, hours)}
        {others.map((way) => (
          <>
            {" "}
            Or {way.kind} <WayTo way={way} />
            {way.word && ` with the word ${way.word}`}.
          </>
        ))}{" "}
        In {languages}.{note && ` ${note}`}
        <br />
        <small>
          {basis === "operator page" ? "From" : "Listed by"} {source}. Read on <time datetime={verifiedOn}>{inWords(verifiedOn)}</time>.
        </small>
      </p>
    </li>
  );
}

/** Where to look when no line is known, or none that was checked lately. */
export function Anywhere({ where }: { where: string }) {
  return (
    <p>
      For {where}, no line is listed here that was checked lately. The emergency number helps at any hour.{" "}
      <a href={`https://${directory}`}>{directory}</a> lists lines in many countries; it is another site, and opens when you press it.
    </p>
  );
}

function WayTo({ way: { kind, number, word } }: { way: Way }) {
  if (kind === "call") return <Tel number={number} />;
  if (kind === "chat") return <a href={`https://${number}`}>{number}</a>;
  return <a href={`sms:${digitsOf(number)}${word ? `?body=${word}` : ""}`}>{number}</a>;
}

function sentence({ kind, word }: Way, hours: string | undefined): string {
  const how = kind === "text" ? (word ? `Text the word ${word}` : "Text") : "Call";
  return hours ? `${how}, ${hours}.` : `${how}. Its hours are not known to us.`;
}

function digitsOf(number: string): string {
  return number.replaceAll(/(?!^\+)\D/g, "");
}

function inWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}
