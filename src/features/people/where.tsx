import type { Desk } from "../../kernel/actions/index.ts";
import { type Day, daysWords, homeOf, zoneOn } from "../../kernel/time/index.ts";
import { Entry, Field, Form, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import { cityOf, type KeptStay, knownZones, staysOf } from "./stays.ts";

/** Where a person's days are: at home, but for the stays that they named. */
export function WhereYouAre({ desk, tried = untried }: { desk: Desk; tried?: Tried }) {
  const { notebook, zone, today } = desk;
  const { stays } = staysOf(notebook);
  const here = zoneOn(today, zone);
  return (
    <Entry
      id="where"
      title={here === homeOf(zone) ? `Your days go by ${cityOf(here)} time.` : `Today goes by ${cityOf(here)} time.`}
      side={
        <p>
          <strong>Where you are</strong> Away for some days? Then their evenings are those of that place. A day belongs to where you woke
          up.
        </p>
      }
    >
      {stays.length > 0 && (
        <ul role="list" class="lines">
          {stays.toReversed().map((stay) => (
            <StayLine stay={stay} today={today} />
          ))}
        </ul>
      )}
      <Form action="/stays" class="stack">
        <Problems tried={tried} />
        <Field
          label="Where you were, or are"
          name="place"
          tried={tried}
          list={knownZones()}
          required
          hint="A city that has a time zone, such as New York."
        />
        <div class="pair">
          <Field label="First day there" name="from" type="date" tried={tried} required hint="The first day that you woke up there." />
          <Field label="Last day" name="to" type="date" tried={tried} hint="Leave it empty while you are there." />
        </div>
        <button class="button">Add these days</button>
      </Form>
    </Entry>
  );
}

function StayLine({ stay: { from, to, zone, by }, today }: { stay: KeptStay; today: Day }) {
  const days = daysWords(from, to, today);
  return (
    <li>
      <span>{days}</span>
      <strong>{cityOf(zone)}</strong>
      {by === "calendar" && <small>Your calendar had it so, and you said yes.</small>}
      <Form action={`/stays/${from}/remove`}>
        <button class="button button--quiet" aria-label={`Remove ${cityOf(zone)}, ${days}`}>
          Remove
        </button>
      </Form>
    </li>
  );
}
