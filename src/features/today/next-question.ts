import type { Desk } from "../../kernel/actions/index.ts";
import { addDays } from "../../kernel/time/index.ts";
import { checkInsOf, entriesOf } from "../log/index.ts";
import { meaningOn } from "../meaning/index.ts";
import { recoveryCodeRecord } from "../people/index.ts";
import { importRecord, shelvesOf, stayToAsk, type Whereabouts } from "../sources/index.ts";

/** One question, why it is asked, and where it is answered. */
export interface Question {
  readonly title: string;
  readonly why: string;
  readonly answer: string;
  readonly path: string;
}

/** The one thing that would help most now; nothing when all is said. One at a time, and each can stay open. */
export function nextQuestion(desk: Desk): Question | { readonly stay: Whereabouts } | undefined {
  const { notebook, today, zone } = desk;
  if (notebook.setting(recoveryCodeRecord)) {
    return {
      title: "Is your recovery code in a safe place?",
      why: "It is the second way into your notebook, and it is not confirmed yet. Without it, a forgotten passphrase closes everything for good.",
      answer: "Look at the code",
      path: "/recovery-code",
    };
  }
  const stay = stayToAsk(desk, "kept", () => shelvesOf(notebook));
  if (stay) return { stay };
  const { importance, agreed, bands } = meaningOn(notebook, today);
  const brought = notebook.list(importRecord).some(({ data }) => data.state === "kept");
  const logged =
    checkInsOf(notebook, addDays(today, -14), addDays(today, 1), zone).length +
    entriesOf(notebook, addDays(today, -14), addDays(today, 1), zone).length;
  if (!brought && logged === 0) {
    return {
      title: "Do you have a calendar file at hand?",
      why: "It shows most of a week at once: hours by area, and where work reached into the evening. It is read on this machine.",
      answer: "Bring a calendar in",
      path: "/imports",
    };
  }
  if (importance === null) {
    return {
      title: "What matters most in this season?",
      why: "Your week is held against your own answer, and against nothing else. One area is enough to begin with.",
      answer: "Say what matters",
      path: "/meaning",
    };
  }
  if (agreed.assumed) {
    return {
      title: "Which hours have you agreed to work?",
      why: "Until you say, Monday to Friday from 9:00 to 17:30 is taken for granted, and what lies outside may not be what you call after hours.",
      answer: "Say your hours",
      path: "/meaning/hours",
    };
  }
  if (Object.keys(bands).length === 0) {
    return {
      title: "How many hours are enough?",
      why: "A band for an area, from so many hours to so many, tells the page when enough is enough. It can be as wide as you like.",
      answer: "Say what is enough",
      path: "/meaning/enough",
    };
  }
  return undefined;
}
