import { Entry, Select } from "../../kernel/web/index.ts";
import type { Import } from "./shelve.ts";

const numbers = [10, 9, 8, 7.5, 7, 6, 5, 4, 3, 2.5, 2, 1, 0];

/** What number each mood of a diary is: asked before it is kept, said afterwards. */
export function Moods({ moods, data, preview }: { moods: NonNullable<Import["moods"]>; data: Import; preview: boolean }) {
  const unknown = moods.filter(({ mood }) => mood === null).length;
  return (
    <Entry
      id="moods"
      title={titleOf(unknown, preview)}
      side={
        <p>
          <strong>{preview ? "Why this is asked" : "Your moods"}</strong> The names are your own. A check-in has a number from 0, very low,
          to 10, very good, so that days can be laid side by side.
        </p>
      }
    >
      <table>
        <caption>{preview ? "Your answers are remembered for the next import." : "As you said when you kept it."}</caption>
        <thead>
          <tr>
            <th scope="col">Mood</th>
            <th scope="col" class="number">
              Times
            </th>
            <th scope="col">Is</th>
          </tr>
        </thead>
        <tbody>
          {moods.map(({ label, mood }, index) => (
            <tr>
              <th scope="row">{label}</th>
              <td class="number">{timesOf(data, label).toLocaleString("en")}</td>
              <td>{preview ? <Ask label={label} mood={mood} index={index} /> : (mood ?? "left out")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Entry>
  );
}

function titleOf(unknown: number, preview: boolean): string {
  if (!preview) return "What your moods count as.";
  if (unknown === 0) return "Do these numbers fit your moods?";
  return unknown === 1 ? "One of your moods has no number yet." : `${unknown} of your moods have no number yet.`;
}

function Ask({ label, mood, index }: { label: string; mood: number | null; index: number }) {
  const known = mood === null || numbers.includes(mood) ? numbers : [...numbers, mood].toSorted((a, b) => b - a);
  return (
    <>
      <input type="hidden" name={`moods.${index}.label`} value={label} />
      <Select
        label={`Number of the mood ${label}`}
        hideLabel
        name={`moods.${index}.mood`}
        options={[["none", "Leave it out"], ...known.map((number) => [String(number), String(number)] as const)]}
        value={mood === null ? "none" : String(mood)}
      />
    </>
  );
}

function timesOf({ files }: Import, label: string): number {
  return files.flatMap(({ moods = [] }) => moods).reduce((sum, one) => sum + (one.label === label ? one.entries : 0), 0);
}
