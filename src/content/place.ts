/** A place in Enough that content can lead to: an exercise of the player, a worksheet, a card, a room, or an experiment. */
export type Place =
  | { readonly kind: "exercise"; readonly id: string }
  | { readonly kind: "worksheet"; readonly id: string }
  | { readonly kind: "card"; readonly id: string }
  | { readonly kind: "room"; readonly room: Room }
  /** The form of an experiment, with a change filled in (“a week without the feed”), and what it may do. */
  | {
      readonly kind: "experiment";
      readonly change: string;
      readonly outcome: "mood" | "energy" | "stress";
      readonly expected: "higher" | "lower";
    };

/** The rooms that content may name; a pack knows no addresses. */
export type Room =
  | "check-in"
  | "log"
  | "week"
  | "thoughts"
  | "experiments"
  | "journal"
  | "letters"
  | "shutdown"
  | "measures"
  | "insights"
  | "signs"
  | "values"
  | "importance"
  | "season"
  | "enough"
  | "hours"
  | "asks"
  | "priorities"
  | "life-line"
  | "renegotiations"
  | "safety-plan";
