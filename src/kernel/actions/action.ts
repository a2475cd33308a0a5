import type { z } from "zod";
import type { Notebook } from "../notebook/index.ts";
import type { FeedRow } from "../storage/index.ts";
import type { Day, Zone } from "../time/index.ts";

/** What an action works with: the notebook of whoever asked, and when and where they are. */
export interface Desk {
  readonly notebook: Notebook;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The clock that they live by. */
  readonly zone: Zone;
  readonly today: Day;
  /** This was noted while the notebook was closed, and is run now: nobody is there to answer a refusal, and what is refused is gone. */
  readonly captured?: true;
  /** Brings what is about earlier days into memory. */
  readonly reach: (day: Day) => Promise<void>;
  /** How it stands with the calendars elsewhere that are looked at; not for those who only look around, whose house looks at nothing. */
  readonly feeds?: () => Promise<readonly FeedState[]>;
}

/** How it stands with a feed. Instants are "YYYY-MM-DDTHH:MM:SSZ", or empty. */
export type FeedState = Pick<FeedRow, "id" | "state" | "due_at" | "checked_at" | "failures">;

/** Something wrong with what was sent: a sentence for the person, and the field that it is about. */
export interface Problem {
  readonly field?: string;
  readonly message: string;
}

/** An action's way to say no. Nothing that it staged is written. */
export class Refusal {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    this.problems = problems;
  }
}

export function refuse(message: string, field?: string): Refusal {
  return new Refusal([field === undefined ? { message } : { field, message }]);
}

/**
 * Something that can be done in Enough, defined once. The form on a page, the JSON route, the command line and the description of the
 * API all come from it.
 */
export interface Action {
  readonly name: string;
  readonly summary: string;
  /** Method and path, the same for the form and, below /api, for JSON. Path parameters are part of the input. */
  readonly route: `${"GET" | "POST"} /${string}`;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** What a page says when it was done. */
  readonly done?: string;
  /** May be captured while the notebook is closed: sealed unread, and run at the next opening. */
  readonly capture?: boolean;
  /** Can be taken back with one press; its records are small, but for those of kinds that come again by themselves. */
  readonly undo?: boolean | { readonly but: readonly string[] };
  /** Runs on input that `input` has parsed. */
  readonly run: (desk: Desk, input: unknown) => unknown;
}

type Definition<Input extends z.ZodType, Output extends z.ZodType> = Omit<Action, "run" | "input" | "output"> & {
  readonly input: Input;
  readonly output: Output;
  readonly run: (desk: Desk, input: z.output<Input>) => z.output<Output> | Refusal | Promise<z.output<Output> | Refusal>;
};

/** Defines an action. Its `run` sees input of the schema's type; lists and doors see every action alike. */
export function action<Input extends z.ZodType, Output extends z.ZodType>(definition: Definition<Input, Output>): Action {
  return { ...definition, run: (desk, input) => definition.run(desk, input as z.output<Input>) };
}

export function methodOf(action: Action): "GET" | "POST" {
  return action.route.startsWith("GET ") ? "GET" : "POST";
}

export function pathOf(action: Action): string {
  return action.route.slice(action.route.indexOf(" ") + 1);
}
