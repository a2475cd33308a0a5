/** An area of life, by its id. */
export type AreaId = string;

export interface Area {
  readonly id: AreaId;
  readonly label: string;
}

/** The areas that everybody begins with, in the order in which they are always shown. */
export const defaultAreas: readonly Area[] = [
  { id: "work", label: "Work" },
  { id: "family", label: "Family" },
  { id: "partner", label: "Partner" },
  { id: "home", label: "Home" },
  { id: "health", label: "Health" },
  { id: "rest", label: "Rest" },
  { id: "friends", label: "Friends" },
  { id: "growth", label: "Growth" },
  { id: "other", label: "Other" },
];

/** An area's label inside a sentence. What a person named themselves keeps its capitals. */
export function inSentence({ id, label }: Area): string {
  return defaultAreas.some((area) => area.id === id && area.label === label) ? label.toLowerCase() : label;
}

/** What is known of a stretch of time that may say where it belongs. */
export interface Clue {
  readonly title?: string | undefined;
  readonly calendar?: string | undefined;
  /** What it is filed under, by the person or by a tracker: a project, a client, a tag, a category. */
  readonly labels?: readonly string[] | undefined;
  /** Mail domains of the organiser and of the attendees other than oneself. */
  readonly domains?: readonly string[];
  readonly app?: string | undefined;
  readonly site?: string | undefined;
  /** This one event, for a rule that is about it alone. */
  readonly event?: string | undefined;
  /** Others were there, and it lay in the agreed hours of the area that has them. */
  readonly metInHours?: AreaId | undefined;
}

/** When a rule applies: all that it names has to fit. */
export interface When {
  readonly calendar?: string | undefined;
  readonly title?: string | undefined;
  readonly domain?: string | undefined;
  readonly app?: string | undefined;
  readonly site?: string | undefined;
  readonly label?: string | undefined;
  readonly event?: string | undefined;
}

export interface Rule {
  readonly when: When;
  readonly area: AreaId;
}

/** Where something belongs, and why: a short clause that can follow “because”. */
export interface Sorted {
  readonly area: AreaId | null;
  readonly because: string;
  /** The condition that decided; null when no rule did. A correction replaces the area of just this condition. */
  readonly when: When | null;
  /** What decided: a rule of the person's own, a usual one, their agreed hours, what was learned from their corrections, or nothing. */
  readonly by: "own" | "usual" | "hours" | "learned" | "nothing";
}

/** A rule's condition in words. */
export function describeWhen({ calendar, title, domain, app, site, label, event }: When): string {
  const parts = [
    ...(event === undefined ? [] : ["it is this one event"]),
    ...(calendar === undefined ? [] : [`the calendar is “${calendar}”`]),
    ...(title === undefined ? [] : [`the title has “${title}”`]),
    ...(domain === undefined ? [] : [`someone from ${domain} is in it`]),
    ...(app === undefined ? [] : [`the app is ${app}`]),
    ...(site === undefined ? [] : [`the site is ${site}`]),
    ...(label === undefined ? [] : [`it is filed under “${label}”`]),
  ];
  return parts.join(" and ");
}
