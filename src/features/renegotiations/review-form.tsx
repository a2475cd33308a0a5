import { Field, Form, listWords, Problems, Select, type Tried, valueOf } from "../../kernel/web/index.ts";
import { type Area, inSentence } from "../areas/index.ts";
import type { Review, Reviewed } from "./model.ts";
import { mostBalls } from "./records.ts";

const blankBalls = 3;

/** The questions, and how the season goes on. Kept for later, it comes back with room for more. */
export function ReviewForm(props: { reviewed: Reviewed; draft: Review | undefined; tried: Tried; areas: readonly Area[] }) {
  const { reviewed, draft, tried, areas } = props;
  const { season, last } = reviewed;
  const path = `/seasons/${season.from}/review`;
  const lesser = areas.filter(({ id }) => ["good enough", "pause"].includes(season.stances[id] ?? "hold"));
  return (
    <keep-draft data-to={`${path}/draft`}>
      <Form action={path} class="stack stack--wide">
        <Problems tried={tried} />
        <Field
          label="What did it cost?"
          name="cost"
          rows={4}
          tried={tried}
          value={draft?.cost}
          hint="Time, sleep, people, ease: whatever you paid, and whoever paid with you."
        />
        <Field
          label="What did it give?"
          name="gave"
          rows={4}
          tried={tried}
          value={draft?.gave}
          hint="What would not be there without it, small things too."
        />
        <Balls draft={draft} tried={tried} lesser={lesser} />
        <Field label="What do you take along into what comes next?" name="next" rows={3} tried={tried} value={draft?.next} />
        {last === undefined && <Decision reviewed={reviewed} tried={tried} />}
        <div class="row">
          <button class="button button--primary">Keep this look back</button>
          <button class="button button--quiet" formaction={`${path}/draft`}>
            Keep for later
          </button>
        </div>
        <p class="quiet" role="status" data-said></p>
      </Form>
    </keep-draft>
  );
}

/** What was let drop, with leave for some of it to stay so. */
function Balls({ draft, tried, lesser }: { draft: Review | undefined; tried: Tried; lesser: readonly Area[] }) {
  const kept = draft?.dropped ?? [];
  const sent = Object.keys(tried.fields).filter((name) => /^dropped\.\d+\.text$/.test(name)).length;
  const rows = Math.min(mostBalls, Math.max(kept.length + (kept.length === 0 ? blankBalls : 2), sent));
  return (
    <fieldset class="stack" id="f-dropped">
      <legend>Which balls did you let drop?</legend>
      <p class="quiet">
        Nobody keeps all of them up. {lesser.length > 0 && `You had meant less for ${listWords(lesser.map(inSentence))}. `}
        Some may stay on the floor: tick those, and they are settled.
      </p>
      {Array.from({ length: rows }, (_, index) => {
        const name = `dropped.${index + 1}`;
        const typed = Object.keys(tried.fields).length > 0;
        const stays = typed ? valueOf(tried, `${name}.stays`) === "on" : (kept[index]?.stays ?? false);
        return (
          <div class="season-ball">
            <Field
              label={
                <>
                  Let drop<span class="visually-hidden">, number {index + 1}</span>
                </>
              }
              name={`${name}.text`}
              tried={tried}
              value={kept[index]?.text}
            />
            <label class="check">
              <input type="checkbox" name={`${name}.stays`} {...(stays ? { checked: true } : {})} />
              <span>
                It may stay so<span class="visually-hidden">, number {index + 1}</span>
              </span>
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

function Decision({ reviewed: { season }, tried }: { reviewed: Reviewed; tried: Tried }) {
  return (
    <div class="pair">
      <Select
        label={`How does “${season.name}” go on?`}
        name="decision"
        tried={tried}
        options={[
          ["", "I leave that open"],
          ["keep", "As it is"],
          ["extend", "Longer than I thought"],
          ["end", "It ends today"],
        ]}
      />
      <Field label="Until, when it goes on longer" name="until" type="date" tried={tried} />
    </div>
  );
}
