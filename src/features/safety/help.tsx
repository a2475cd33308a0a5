import type { Hono } from "hono";
import { crisisLines, linesFor } from "../../content/crisis-lines.ts";
import { countries, type Country } from "../../content/emergency-numbers.ts";
import { Entry, type Env, page } from "../../kernel/web/index.ts";
import { ChooseCountry, EveryLine, fresh, InDanger, LinesOf } from "./by-country.tsx";
import { Anywhere, elsewhere, Lines } from "./line.tsx";

/** Get help now: for everybody, without signing in and without a script. Which country is asked, never guessed. */
export function helpPages(app: Hono<Env>): void {
  app.get("/help", (c) => {
    const { clock, config } = c.var.house;
    const asked = c.req.query("country");
    const country = countries.find(({ code }) => code === asked);
    return page(
      c,
      { title: "Help", place: "/help", colophon: <AboutTheNumbers /> },
      <>
        <Talk country={country} elsewhere={asked === elsewhere} now={clock()} />
        <WhenYouCall country={country} now={clock()} />
        <AtHome country={country} leaveTo={new URL(config.leaveTo).host} now={clock()} />
      </>,
    );
  });
}

function Talk({ country, elsewhere: isElsewhere, now }: { country: Country | undefined; elsewhere: boolean; now: number }) {
  const side = (
    <div class="stack">
      <p>
        <strong>Get help now</strong> You need no account, and Enough does not note that this page was opened.
      </p>
      <p>
        <a href="#expect">What happens when you call</a>
      </p>
      <p>
        <a href="#home">If someone at home frightens you</a>
      </p>
      <p>
        <a href="/safety-plan">Your own plan for hard hours</a> is in your notebook.
      </p>
      <p>
        <a href="/crisis-protocol">What Enough does when something you write turns dark</a>, and how often it does not notice
      </p>
    </div>
  );
  return (
    <Entry id="talk" level={1} title="You can talk to a person now." side={side}>
      <p class="lead">
        If you are thinking of ending your life, or it all is too much, these people answer for exactly that. You need no right words. “I am
        not all right” is enough.
      </p>
      <InDanger country={country} />
      <ChooseCountry action="/help" chosen={isElsewhere ? elsewhere : country?.code} />
      {country ? <LinesOf country={country} now={now} /> : isElsewhere ? <Anywhere where="other countries" /> : <EveryLine now={now} />}
    </Entry>
  );
}

function WhenYouCall({ country, now }: { country: Country | undefined; now: number }) {
  const known = country ? fresh(linesFor(country.code), "crisis", now).filter(({ expect }) => expect) : [];
  return (
    <Entry
      id="expect"
      title="A short greeting, sometimes a wait, then a person who listens."
      side={
        <p>
          <strong>What happens when you call</strong>
        </p>
      }
    >
      <p>
        They may ask whether you are safe. You say as much as you want, you can stop at any time, and you can call again. You can also call
        because of somebody else.
      </p>
      {known.map(({ name, expect }) => (
        <p>
          {name}: {expect}
        </p>
      ))}
      <ul role="list" class="lines">
        <li>
          <em>“It is not bad enough.”</em>
          <span>You need not be at the edge. They are there for the time before it, too.</span>
        </li>
        <li>
          <em>“I can manage alone.”</em>
          <span>Perhaps you can. It weighs less once somebody has heard it.</span>
        </li>
        <li>
          <em>“I cannot say it.”</em>
          <span>Where there is a number for text, one written sentence is enough. On the phone you may be silent for a while.</span>
        </li>
      </ul>
    </Entry>
  );
}

function AtHome({ country, leaveTo, now }: { country: Country | undefined; leaveTo: string; now: number }) {
  const side = (
    <p>
      <strong>If someone at home frightens you</strong> Call from a device that they cannot see.
    </p>
  );
  return (
    <Entry id="home" title="You can ask for help without anyone here knowing." side={side}>
      <Lines lines={fresh(country ? linesFor(country.code) : crisisLines, "violence at home", now)} named={!country} />
      <p>You can also talk about it with a crisis line, and ask for a service near you. If you are in danger, call the emergency number.</p>
      <p>
        “Leave quickly”, at the top of every page, blanks the page, signs you out on this device and opens {leaveTo}. Pressing Shift three
        times within five seconds does the same. What was open before cannot be read by going back.
      </p>
      <p>
        It cannot clear the history of this browser: that Enough was visited stays in it. It cannot help against someone who watches this
        device, or who runs this server and changed it. A private window, another device or another service is safer then.
      </p>
    </Entry>
  );
}

function AboutTheNumbers() {
  return (
    <p>
      The numbers are part of the program and can be read without a network. Beside each stands who lists it and when that was read, some of
      it in a stored copy. None was rung to test it. If one does not answer, call the emergency number. Nobody watches this page.
    </p>
  );
}
