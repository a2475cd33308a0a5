import { roleStrain } from "../../content/role-strain.ts";
import { listWords, Entry } from "../../kernel/web/index.ts";
import { type Area, inSentence } from "../areas/index.ts";
import type { Meaning } from "../meaning/index.ts";

const mattersMuch = 7;
const mostNamed = 4;

/** The areas that pull: they matter much, and the season does not pause them. */
export function pullingAreas(areas: readonly Area[], { importance, stances }: Pick<Meaning, "importance" | "stances">): readonly Area[] {
  const weight = ({ id }: Area) => importance?.[id] ?? 0;
  return areas
    .filter((area) => weight(area) >= mattersMuch && stances[area.id] !== "pause")
    .toSorted((one, other) => weight(other) - weight(one));
}

/** The strain between areas, read once more: shown where two or more of them matter much. */
export function StrainEntry({ pulling }: { pulling: readonly Area[] }) {
  if (pulling.length < 2) return null;
  const named =
    pulling.length > mostNamed ? `${pulling.slice(0, mostNamed).map(inSentence).join(", ")} and more` : listWords(pulling.map(inSentence));
  return (
    <Entry
      id="strain"
      title={roleStrain.title}
      side={
        <p>
          <strong>Why this is here</strong> You said that {named} matter much, all at once.
        </p>
      }
    >
      <details>
        <summary>The pull, read once more</summary>
        {roleStrain.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p class="quiet">{roleStrain.origin}</p>
      </details>
    </Entry>
  );
}
