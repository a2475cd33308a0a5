import type { Page } from "playwright-core";

/** Somebody who has a keyboard and no mouse. */
export interface Hands {
  /** Goes on with Tab to what has this name, and stays there. Throws when a whole round does not come by it. */
  reach(name: string | RegExp): Promise<void>;
  press(key: string): Promise<void>;
  type(words: string): Promise<void>;
}

const mostSteps = 200;

export function handsOn(page: Page): Hands {
  return {
    async reach(name) {
      const passed: string[] = [];
      for (let step = 0; step < mostSteps; step++) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate(nameOfFocus);
        if (typeof name === "string" ? here === name : name.test(here)) return;
        passed.push(here);
      }
      throw new Error(`Tab does not come by “${String(name)}”. It came by: ${[...new Set(passed)].join(" · ")}`);
    },
    press: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.type(words),
  };
}

/** What a screen reader would call the thing that has the focus, nearly. */
function nameOfFocus(): string {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement)) return "";
  const labels = "labels" in here ? ([...((here as HTMLInputElement).labels ?? [])] as HTMLElement[]) : [];
  const own = labels.length > 0 ? labels.map(({ innerText }) => innerText).join(" ") : here.innerText;
  return (here.getAttribute("aria-label") ?? own).replaceAll(/\s+/g, " ").trim();
}

/** What is wrong with going through a page by Tab, each a sentence; and how many things it came by. */
export interface Round {
  readonly stops: number;
  readonly faults: readonly string[];
}

/**
 * Goes through a page by Tab. Everything that can be used has to come up (`most` of it on a long page), in sight, with nothing lying over
 * it, and with a mark that shows where one is.
 */
export async function goRound(page: Page, most: number): Promise<Round> {
  const wanted = await page.evaluate(numberStops);
  const faults = new Set<string>();
  const seen = new Set<string>();
  // A field for a date or a time is several steps, and so is what scrolls.
  for (let step = 0; step < 2 * Math.min(wanted.length, most) && seen.size < Math.min(wanted.length, most); step++) {
    await page.keyboard.press("Tab");
    const { stop, fault } = await page.evaluate(lookAtFocus);
    if (stop !== null) seen.add(stop);
    if (fault !== null) faults.add(fault);
  }
  const missed = wanted.slice(0, most).filter(({ stop }) => !seen.has(stop));
  return { stops: seen.size, faults: [...faults, ...missed.map(({ what }) => `Tab does not come by ${what}`)] };
}

/** Numbers all that Tab has to come by, in the order of the page: of radio buttons with one name, the one that stands for all. */
function numberStops(): readonly { readonly stop: string; readonly what: string }[] {
  const usable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const all = [...document.querySelectorAll<HTMLElement>(usable)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 && !element.matches(":disabled, [type=hidden]"),
  );
  const stops = all.filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = all.filter((other) => other instanceof HTMLInputElement && other.name === element.name && other.form === element.form);
    const chosen = group.find((other) => (other as HTMLInputElement).checked);
    return element === (chosen ?? group[0]);
  });
  return stops.map((element, index) => {
    element.dataset["stop"] = String(index);
    return { stop: String(index), what: `${element.tagName.toLowerCase()} “${element.innerText.trim().slice(0, 40)}”` };
  });
}

/** Looks at what has the focus: is it in sight, is it marked. */
async function lookAtFocus(): Promise<{ readonly stop: string | null; readonly fault: string | null }> {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { stop: null, fault: null };
  await new Promise(requestAnimationFrame);
  const what = `${element.tagName.toLowerCase()} “${(element.innerText || element.getAttribute("name") || "").trim().slice(0, 40)}”`;
  // What is drawn for a control that is itself not seen: its label.
  const label = element.closest("label") ?? ("labels" in element ? (element as HTMLInputElement).labels?.[0] : undefined);
  const shown = [element, ...(label ? [label] : [])].filter((one) => one.getBoundingClientRect().width > 2);
  const boxes = shown.map((one) => one.getBoundingClientRect());
  const inSight = boxes.some(({ left, top, right, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight);
  const bare = shown.every((one) => {
    // A link that breaks across lines begins where its first piece does.
    const { left, top, height } = one.getClientRects()[0]!;
    const over = document.elementFromPoint(
      Math.min(Math.max(left + 4, 1), innerWidth - 1),
      Math.min(Math.max(top + Math.min(8, height / 2), 1), innerHeight - 1),
    );
    return over !== null && over !== one && !one.contains(over) && !over.contains(one);
  });
  const marked = shown.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && outlineWidth !== "0px";
  });
  const fault = !inSight ? `${what} is out of sight` : bare ? `something lies over ${what}` : marked ? null : `nothing marks ${what}`;
  return { stop: element.dataset["stop"] ?? null, fault };
}
