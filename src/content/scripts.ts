import type { Audience, Blank, Script, Tone } from "./script.ts";
import { bossScripts } from "./scripts-boss.ts";
import { clientScripts } from "./scripts-client.ts";
import { colleagueScripts } from "./scripts-colleague.ts";
import { familyScripts } from "./scripts-family.ts";
import { friendScripts } from "./scripts-friend.ts";
import { partnerScripts } from "./scripts-partner.ts";

/** All scripts, by whom they speak to. */
export const scripts: readonly Script[] = [
  ...bossScripts,
  ...colleagueScripts,
  ...clientScripts,
  ...partnerScripts,
  ...familyScripts,
  ...friendScripts,
];

export const audienceNames: Readonly<Record<Audience, string>> = {
  boss: "My boss",
  colleague: "A colleague",
  client: "A client",
  partner: "My partner",
  family: "Somebody of my family",
  friend: "A friend",
};

export const toneNames: Readonly<Record<Tone, string>> = { soft: "Soft", plain: "Plain", firm: "Firm" };

/** When each tone fits. */
export const toneUses: Readonly<Record<Tone, string>> = {
  soft: "It opens a door and leaves room for theirs. Good for a first time, or when much is at stake between you.",
  plain: "It says what is, and what you would like. Good for most days.",
  firm: "It says what you are going to do. Good when you have asked before, and when it is yours to decide.",
};

/** How each blank is asked. */
export const blankQuestions: Readonly<Record<Blank, string>> = {
  situation: "What happens, as both of you could have seen it?",
  impact: "What does it do to you? Begin with “I”, if you can.",
  ask: "What do you ask, or what are you going to do? One thing, so small that a yes is easy to check.",
  gives: "What does the other have from it?",
};
