import type { Child } from "hono/jsx";
import type { Desk } from "../../kernel/actions/index.ts";
import { Entry } from "../../kernel/web/index.ts";
import { areasOf } from "../areas/index.ts";
import { meaningOn, type Season } from "../meaning/index.ts";
import { seasonFigures } from "./figures.ts";
import { protectedBy, sayFreed, sayPurpose } from "./words.ts";

/** For each area of which a season asks less: what that protects, and what hours it frees. And the ways on from a season. */
export async function onPurpose(desk: Desk, season: Season): Promise<Child> {
  const areas = areasOf(desk.notebook);
  const { importance } = meaningOn(desk.notebook, desk.today);
  const lesser = areas.filter(({ id }) => ["good enough", "pause"].includes(season.stances[id] ?? "hold"));
  const figures = lesser.length > 0 ? await seasonFigures(desk, { season, last: undefined }) : undefined;
  return (
    <Entry
      id="on-purpose"
      title={lesser.length > 0 ? "Less, on purpose" : "How it goes"}
      side={
        figures && (
          <p>
            <strong>What it frees</strong> From your own weeks before the season and in it.{" "}
            <a href="/numbers#season-figures">How this is told</a>
          </p>
        )
      }
    >
      {figures && (
        <ul role="list" class="changes">
          {lesser.map((area) => (
            <li>
              <strong>{sayPurpose(area, season, protectedBy(area, areas, season, importance))}</strong>{" "}
              {sayFreed(figures.minutes.get(area.id)!)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/seasons/${season.from}/review`}>What it costs, and what it gives</a>, or{" "}
        <a href="/renegotiations">what was renegotiated so far</a>
      </p>
    </Entry>
  );
}
