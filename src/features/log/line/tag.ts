import type { Area, AreaId } from "../../areas/index.ts";
import { takeAll, type Taken } from "./text.ts";

/** A tag as it was written, and the area that it names. */
export interface Tag {
  readonly written: string;
  readonly area: AreaId | undefined;
}

/** “#friends”: an area by its id or its label. */
export function takeTags(text: string, areas: readonly Area[]): Taken<Tag> {
  return takeAll(text, /(?<![\p{L}\p{N}&])#([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu, ([written, name]) => {
    const wanted = slugOf(name!);
    return { written, area: areas.find(({ id, label }) => id === wanted || slugOf(label) === wanted)?.id };
  });
}

/** How the areas are written as tags: “#work, #family”. */
export function tagsOf(areas: readonly Area[]): string {
  return areas.map(({ label }) => `#${slugOf(label)}`).join(", ");
}

function slugOf(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}
