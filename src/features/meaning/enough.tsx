import type { Context, Hono } from "hono";
import type { Action } from "../../kernel/actions/index.ts";
import { Entry, type Env, Field, Form, form, openDesk, page, Problems, Select } from "../../kernel/web/index.ts";
import { type Area, areasOf } from "../areas/index.ts";
import { setFitModes } from "./actions.ts";
import { type Band, formatBand, suggestBands, type WeeklyMinutes, weeksLookedAt } from "./bands.ts";
import { writtenHours } from "./durations.ts";
import { goOn } from "./keep.ts";
import { type FitMode, meaningOn } from "./model.ts";
import { type Again, AreaName, Aside, bySender, EnterSaves, fresh, Seen, WhyField } from "./pieces.tsx";
import { enoughRecord, fitMode, fitModeRecord } from "./records.ts";
import { fitModeWords } from "./words.ts";

type Suggestions = ReturnType<typeof suggestBands>;

/** How much is enough of each area, and what tells that it fits. */
export function enoughPages(app: Hono<Env>, setEnough: Action, weeklyMinutes: WeeklyMinutes): void {
  const show = (c: Context<Env>, tried: Again) => enoughPage(c, tried, weeklyMinutes);
  app.get("/meaning/enough", (c) => show(c, fresh));
  app.post("/meaning/enough", form(setEnough, { next: goOn("/meaning/enough"), again: show }));
  app.post("/meaning/fit-mode", form(setFitModes, { next: "/meaning/enough#fit", again: show }));
}

async function enoughPage(c: Context<Env>, tried: Again, weeklyMinutes: WeeklyMinutes): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const { notebook, today } = desk;
  const areas = areasOf(notebook);
  const { bands, fitModes } = meaningOn(notebook, today);
  const weeks = weeklyMinutes(desk, weeksLookedAt);
  const [ofBands, ofFit] = bySender(tried, "byArea.");
  return page(
    c,
    { title: "How much is enough", place: "/settings", status: tried.status },
    <>
      <Entry id="enough" level={1} title="How many hours a week are enough?" side={<Basis weeks={weeks.length} />}>
        <Form action="/meaning/enough" class="stack">
          <EnterSaves />
          <Problems tried={ofBands} />
          <Seen tried={ofBands} version={notebook.setting(enoughRecord)?.version} />
          <p>
            From so many hours to so many, as you would wish a week to be. Either end may stay empty: more is fine, or less is fine. Write
            7, 7.5 or 7:30.
          </p>
          <Bands areas={areas} bands={bands} suggested={suggestBands(weeks)} tried={ofBands} />
          {Object.keys(bands).length > 0 && <WhyField tried={ofBands} />}
          <div class="row">
            <button class="button button--primary">Keep these</button>
            <a class="button button--quiet" href="/meaning">
              Back
            </a>
          </div>
        </Form>
      </Entry>
      <Fit areas={areas} modes={fitModes} tried={ofFit} version={notebook.setting(fitModeRecord)?.version} />
    </>,
  );
}

function Basis({ weeks }: { weeks: number }) {
  return (
    <Aside title="Yours, and nobody’s norm">
      {weeks >= 3
        ? `Beside each area stands the middle of your last ${weeks} weeks. It says what was, and not what is right.`
        : "Once there are three weeks to look back on, your own weeks are suggested here."}
    </Aside>
  );
}

function Bands(props: { areas: readonly Area[]; bands: Readonly<Record<string, Band>>; suggested: Suggestions; tried: Again }) {
  const { areas, bands, suggested, tried } = props;
  const written = (minutes: number | undefined) => (minutes === undefined ? undefined : writtenHours(minutes));
  return (
    <>
      {areas.map((area) => {
        const own = bands[area.id];
        const likely = suggested.get(area.id);
        return (
          <fieldset class="band-row">
            <legend>
              <AreaName area={area} />
            </legend>
            <Field label="From, hours" name={`bands.${area.id}.from`} inputmode="decimal" tried={tried} value={written(own?.from)} />
            <Field label="To, hours" name={`bands.${area.id}.to`} inputmode="decimal" tried={tried} value={written(own?.to)} />
            {likely && (
              <p>
                <small>Your last weeks: {formatBand(likely)}</small>
                <button class="button button--quiet" name="use" value={area.id}>
                  Use it<span class="visually-hidden"> for {area.label}</span>
                </button>
              </p>
            )}
          </fieldset>
        );
      })}
    </>
  );
}

function Fit(props: { areas: readonly Area[]; modes: Readonly<Record<string, FitMode>>; tried: Again; version: number | undefined }) {
  const { areas, modes, tried, version } = props;
  return (
    <Entry
      id="fit"
      title="What tells you that an area fits?"
      side={
        <p>
          <strong>Hours or feeling</strong> Two present hours can be worth more than four absent ones. With both, how it felt counts for two
          parts and the hours for one.
        </p>
      }
    >
      <Form action="/meaning/fit-mode" class="stack">
        <Problems tried={tried} />
        <Seen tried={tried} version={version} />
        <ul role="list" class="stances">
          {areas.map((area) => (
            <li class="stance">
              <Select
                label={<AreaName area={area} />}
                name={`byArea.${area.id}`}
                options={fitMode.options.map((mode) => [mode, fitModeWords[mode]] as const)}
                value={modes[area.id] ?? "both"}
                tried={tried}
              />
            </li>
          ))}
        </ul>
        <div class="row">
          <button class="button">Keep this</button>
        </div>
      </Form>
    </Entry>
  );
}
