import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, dayName, dayOf, dayWords, lengthWords, minute, timeWords } from "../../kernel/time/index.ts";
import { Form, Problems, type Tried, untried, valueOf } from "../../kernel/web/index.ts";
import { type Area, areasOf, labelOf } from "../areas/index.ts";
import { entriesOf, type Timer, timerOf } from "./model.ts";
import { isForgotten } from "./timer.ts";

const rememberedDays = 28;

/** The timer: starting it, or what is running and the way to stop it. One that was forgotten asks when it really ended. */
export function TimerBox({ desk, back, tried = untried }: { desk: Desk; back?: string; tried?: Tried }) {
  const timer = timerOf(desk.notebook);
  const areas = areasOf(desk.notebook);
  const to = back === undefined ? {} : { back };
  if (!timer) {
    const recent = entriesOf(desk.notebook, addDays(desk.today, -rememberedDays), addDays(desk.today, 1), desk.zone);
    return <StartTimer areas={areas} usual={recent.at(-1)?.areas[0]} tried={tried} {...to} />;
  }
  return isForgotten(timer, desk.now) ? (
    <ForgottenTimer timer={timer} desk={desk} tried={tried} {...to} />
  ) : (
    <RunningTimer timer={timer} desk={desk} {...to} />
  );
}

/** `usual` is the area that is chosen to begin with; without one the words decide. */
export function StartTimer(props: { areas: readonly Area[]; usual?: string | undefined; back?: string; tried?: Tried }) {
  const { areas, tried = untried } = props;
  const chosen = valueOf(tried, "areas", props.usual);
  // Labels around their controls instead of ids: other forms of the page have a label and areas too.
  return (
    <Form action="/timer/start" class="stack" {...(props.back === undefined ? {} : { back: props.back })}>
      <Problems tried={withoutLinks(tried)} />
      <div class="pair">
        <label class="field">
          What are you beginning?
          <input name="label" autocomplete="off" maxlength={200} value={valueOf(tried, "label")} />
        </label>
        <label class="field">
          Where it belongs
          <select name="areas">
            <option value="">As the words say</option>
            {areas.map(({ id, label }) => (
              <option value={id} {...(id === chosen ? { selected: true } : {})}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button class="button">Start the timer</button>
    </Form>
  );
}

function RunningTimer({ timer, desk, back }: { timer: Timer; desk: Desk; back?: string }) {
  const { label, since } = timer;
  const minutes = Math.max(0, Math.floor((desk.now - since) / minute));
  const to = back === undefined ? {} : { back };
  return (
    <div class="stack">
      <running-timer data-minutes={String(minutes)}>
        <p class="lead">
          <span class="log-elapsed" data-elapsed>
            {lengthWords(minutes)}
          </span>{" "}
          {label}
        </p>
        <p class="visually-hidden" role="status" data-said></p>
      </running-timer>
      <p class="quiet">
        {areaWords(timer, desk)}, since {momentWords(timer, desk)}
      </p>
      <Form action="/timer/stop" class="row" {...to}>
        <button class="button">Stop and keep it</button>
        <LetGo />
      </Form>
    </div>
  );
}

function ForgottenTimer({ timer, desk, back, tried }: { timer: Timer; desk: Desk; back?: string; tried: Tried }) {
  const began = dayOf(timer.since, desk.zone);
  const to = back === undefined ? {} : { back };
  const chosen = valueOf(tried, "day", began);
  return (
    <div class="stack">
      <p>
        A timer has been running since {momentWords(timer, desk)}: {timer.label} ({areaWords(timer, desk)}). When did that really end?
      </p>
      <Form action="/timer/stop" class="stack" {...to}>
        <Problems tried={withoutLinks(tried)} />
        <div class="pair">
          <label class="field">
            The day
            <select name="day">
              {[began, addDays(began, 1)].map((day) => (
                <option value={day} {...(day === chosen ? { selected: true } : {})}>
                  {dayName(day, desk.today)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            The time
            <input type="time" name="time" required value={valueOf(tried, "time")} />
          </label>
        </div>
        <div class="row">
          <button class="button">Keep it</button>
          <LetGo />
        </div>
      </Form>
    </div>
  );
}

function LetGo() {
  return (
    <button class="button button--quiet" formAction="/timer/drop" formNoValidate>
      Let it go
    </button>
  );
}

function areaWords({ areas }: Timer, { notebook }: Desk): string {
  return areas.map((id) => labelOf(areasOf(notebook), id)).join(" and ");
}

function momentWords({ since }: Timer, { zone, today }: Desk): string {
  const day = dayOf(since, zone);
  return day === today ? timeWords(since, zone) : `${timeWords(since, zone)} ${dayWords(day, today)}`;
}

function withoutLinks({ fields, problems }: Tried): Tried {
  return { fields, problems: problems.map(({ message }) => ({ message })) };
}
