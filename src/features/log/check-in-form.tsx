import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, timeWords, type Zone } from "../../kernel/time/index.ts";
import { Form, Problems, type Tried, untried, valueOf } from "../../kernel/web/index.ts";
import { type CheckIn, checkInsOf } from "./model.ts";
import { RatingField } from "./rating-field.tsx";
import { energyLevels, energyWord, ratingWords } from "./words.ts";

/**
 * The check-in: five vessels, of which one tap is enough, and the rest for whoever wants it. Stands below the question “How much is in
 * you right now?”. Without a desk, for a notebook that is closed, it says nothing of earlier check-ins.
 */
export function CheckInForm({ desk, back, tried = untried }: { desk?: Desk; back?: string; tried?: Tried }) {
  const last = desk && checkInsOf(desk.notebook, desk.today, addDays(desk.today, 1), desk.zone).at(-1);
  const open = tried.problems.length > 0;
  return (
    <Form action="/check-ins" class="stack" {...(back === undefined ? {} : { back })}>
      {/* Enter presses the first button of a form: it must not be a level. */}
      <button hidden>Keep it without a level</button>
      <Problems tried={tried} />
      <div class="levels">
        {energyLevels.map(({ word, energy }, index) => (
          <button name="energy" value={energy}>
            <Vessel index={index} />
            {word}
          </button>
        ))}
      </div>
      <p class="quiet">One tap saves it.{last && desk && ` ${lastWords(last, desk.zone)}`}</p>
      <details {...(open ? { open: true } : {})}>
        <summary>Add mood, stress or a few words</summary>
        <div class="stack">
          <div class="pair">
            <RatingField label="Mood" name="mood" tried={tried} />
            <RatingField label="Stress" name="stress" tried={tried} />
          </div>
          <label class="field">
            A few words, if you like
            <textarea name="words" rows={2}>
              {valueOf(tried, "words")}
            </textarea>
          </label>
          <p class="quiet">Then tap how much is in you, or</p>
          <button class="button">Keep it without a level</button>
        </div>
      </details>
    </Form>
  );
}

const surfaces = [40, 32.5, 25, 17.5, 9];

/** A glass with ink in it, seen from the side. */
function Vessel({ index }: { index: number }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <clipPath id={`vessel-${index}`}>
        <circle cx="24" cy="24" r="19" />
      </clipPath>
      <path clip-path={`url(#vessel-${index})`} d={`M0 ${surfaces[index]}q12-2.5 24 0t24 0V48H0z`} />
      <circle cx="24" cy="24" r="22" />
    </svg>
  );
}

function lastWords({ at, energy, mood, stress }: CheckIn, zone: Zone): string {
  const when = `At ${timeWords(at, zone)} you`;
  if (energy !== undefined) return `${when} were ${energyWord(energy).toLowerCase()}.`;
  const ratings = ratingWords({ mood, stress });
  return ratings === "" ? `${when} wrote a few words.` : `${when} noted ${ratings}.`;
}
