import { closingActs } from "../../content/closing-acts.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, lengthWords, minute } from "../../kernel/time/index.ts";
import { Field, Form, Problems, Select, type Tried, valueOf } from "../../kernel/web/index.ts";
import { isForgotten, RatingField, timerOf } from "../log/index.ts";
import type { Loop, Shutdown } from "./model.ts";
import { longest } from "./records.ts";

const blankRows = 3;

/** Writing down what is open, and closing the day. Kept for later, it comes back with more room. */
export function CloseForm({ desk, shutdown, tried }: { desk: Desk; shutdown: Shutdown | undefined; tried: Tried }) {
  const open = (shutdown?.loops ?? []).filter(({ standing }) => standing === "open");
  const sent = Object.keys(tried.fields).filter((name) => /^loops\.\d+\.text$/.test(name)).length;
  const rows = Math.min(longest.loops, Math.max(open.length + blankRows, sent));
  const act = shutdown?.act ?? "";
  const own = act !== "" && !closingActs.includes(act);
  return (
    <keep-draft data-to="/shutdown/draft">
      <Form action="/shutdown" class="stack stack--wide">
        <Problems tried={tried} />
        {Array.from({ length: rows }, (_, index) => (
          <LoopFields number={index + 1} loop={open[index]} desk={desk} tried={tried} />
        ))}
        <Field
          label="Tomorrow’s first step"
          name="firstStep"
          tried={tried}
          value={shutdown?.firstStep}
          hint="One small thing, so that you need not look for where to begin."
        />
        <div class="pair">
          <Select
            label="A small act that closes the day"
            name="act"
            tried={tried}
            value={own ? "" : act}
            options={[["", "Leave it out"], ...closingActs.map((act) => [act, act] as const)]}
          />
          <Field label="Or your own" name="ownAct" tried={tried} value={own ? act : ""} />
        </div>
        <RatingField label="How much is in you now" name="energy" tried={tried} />
        <StopTimer desk={desk} tried={tried} />
        <div class="row">
          <button class="button button--primary">Close the day</button>
          <button class="button button--quiet" formaction="/shutdown/draft">
            Keep for later, with room for more
          </button>
        </div>
        <p class="quiet" role="status" data-said></p>
      </Form>
    </keep-draft>
  );
}

interface LoopProps {
  readonly number: number;
  readonly loop: Loop | undefined;
  readonly desk: Desk;
  readonly tried: Tried;
}

/** When, where and how one thing goes on. */
function LoopFields({ number, loop, desk: { today }, tried }: LoopProps) {
  const name = (part: string) => `loops.${number}.${part}`;
  return (
    <fieldset class="stack">
      <legend class="visually-hidden">What is open, number {number}</legend>
      <Field label="What is open?" name={name("text")} tried={tried} value={loop?.text} />
      <div class="shutdown-when">
        <Field label="On which day does it go on?" type="date" name={name("day")} tried={tried} value={loop?.day ?? addDays(today, 1)} />
        <Field label="Where?" name={name("where")} tried={tried} value={loop?.where} />
        <Field label="How do you begin?" name={name("how")} tried={tried} value={loop?.how} />
      </div>
    </fieldset>
  );
}

/** A timer is stopped when somebody says so, and not by itself. */
function StopTimer({ desk: { notebook, now }, tried }: { desk: Desk; tried: Tried }) {
  const timer = timerOf(notebook);
  if (!timer) return null;
  if (isForgotten(timer, now))
    return (
      <p class="quiet">
        A timer has been running for very long: {timer.label}. <a href="/today#timer">Say when it really ended</a>
      </p>
    );
  const running = lengthWords(Math.max(0, Math.floor((now - timer.since) / minute)));
  return (
    <label class="check">
      <input type="checkbox" name="stopTimer" {...(valueOf(tried, "stopTimer") === "on" ? { checked: true } : {})} />
      <span>
        Stop the timer “{timer.label}” ({running}) and write it down
      </span>
    </label>
  );
}
