import { linesFor } from "../../content/crisis-lines.ts";
import { type PlanPart, planSteps } from "../../content/safety-plan.ts";
import { Entry } from "../../kernel/web/index.ts";
import { fresh } from "./by-country.tsx";
import { Anywhere, Emergency, Lines, Tel } from "./line.tsx";
import { type Contact, countryOf, firstOpen, isContactPart, type Plan } from "./plan.ts";

/** The plan as one reads it in a hard hour, and as it is printed: one sheet, in two columns that fold to a pocket. */
export function PlanSheet({ plan, now }: { plan: Plan; now: number }) {
  const open = firstOpen(plan);
  return (
    <Entry
      id="plan"
      level={1}
      title="Begin at the top. Go on to the next when it does not ease."
      side={
        <div class="stack">
          <p>
            <strong>Your plan</strong> <a href="/safety-plan/edit">Change it</a>
          </p>
          {open && (
            <p>
              <a href={`/safety-plan/steps/${open}`}>Go on where you stopped</a>
            </p>
          )}
          <p>
            <a href="/help">Talk to a person now</a>
          </p>
        </div>
      }
    >
      <ol role="list" class="plan-sheet">
        {planSteps.map(({ part, title }) => (
          <li>
            <h2>
              <a href={`/safety-plan/steps/${part}`}>{title}</a>
            </h2>
            <Written plan={plan} part={part} />
            {part === "professionals" && <CountryLines plan={plan} now={now} />}
          </li>
        ))}
      </ol>
      <p class="quiet">Printed, it is one sheet and can be folded. On paper anybody can read it: keep it where you would keep a letter.</p>
    </Entry>
  );
}

function Written({ plan, part }: { plan: Plan; part: PlanPart }) {
  if (isContactPart(part)) return plan[part].length === 0 ? <Open /> : <Contacts contacts={plan[part]} />;
  return plan[part] === "" ? <Open /> : <p class="own-words">{plan[part]}</p>;
}

function Open() {
  return <p class="quiet">Still open.</p>;
}

function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <ul role="list" class="plan-contacts">
      {contacts.map(({ name, number }) => (
        <li>
          {name}
          {name !== "" && number !== "" && ", "}
          {/\d/.test(number) ? <Tel number={number} /> : number}
        </li>
      ))}
    </ul>
  );
}

function CountryLines({ plan, now }: { plan: Plan; now: number }) {
  const country = countryOf(plan);
  if (!country)
    return (
      <p>
        <a href="/safety-plan/steps/professionals">Say where you are</a>, and the lines of your country stand here.
      </p>
    );
  const lines = fresh(linesFor(country.code), "crisis", now);
  return (
    <>
      {lines.length > 0 ? <Lines lines={lines} named={false} /> : <Anywhere where={country.inside ?? country.name} />}
      <p>
        <Emergency country={country} />
      </p>
    </>
  );
}
