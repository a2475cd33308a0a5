import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { exampleTexts } from "../../content/recognition/examples/index.ts";
import { languages } from "../../content/recognition/index.ts";
import { together } from "../../content/recognition/together.ts";
import { checkText } from "./index.ts";
import { answerOf, findSigns } from "./rules.ts";
import { readWords } from "./words.ts";

const rows = exampleTexts()
  .filter(({ author }) => author === "ours")
  .map(({ lang, right: [action], text }) => ({ lang, action: action!, text }));

const byRules = (text: string) => answerOf(findSigns(readWords(text), undefined)).action;

describe("texts of ours", () => {
  test.each(languages.map(({ code }) => code))("in %s are answered as they ask for", (code) => {
    const own = rows.filter(({ lang }) => lang === code);
    expect(own.length).toBeGreaterThan(40);
    for (const action of ["crisis_card", "help_other_card", "abuse_card", "check_in", "none"])
      expect(own.filter((row) => row.action === action).length, `${code} ${action}`).toBeGreaterThan(1);
    for (const { text, action } of own) expect([text, checkText(text).action]).toEqual([text, action]);
  });

  test("are answered the same when their language is named", () => {
    for (const { lang, text, action } of rows) expect([text, checkText(text, { lang }).action]).toEqual([text, action]);
  });

  test("are nothing in a calendar, and never their reader's own crisis when a partner wrote them", () => {
    for (const { text, action } of rows) {
      expect(checkText(text, { surface: "calendar" })).toEqual({ action: "none", level: "none" });
      const read = checkText(text, { surface: "partner" }).action;
      const life = action === "crisis_card" || action === "help_other_card";
      expect([text, read]).toEqual([text, life ? "help_other_card" : "none"]);
    }
  });
});

const neutral = ["Lunch was at noon.", "The weather was mild.", "We had soup."];
const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ["upper case", (text) => text.toUpperCase()],
  ["curly apostrophes", (text) => text.replaceAll("'", "’")],
  ["curly quotes", (text) => text.replaceAll(/"([^"]*)"/g, "“$1”")],
  ["no width", (text) => text.replaceAll(/(\p{L})(?=\p{L})/gu, "$1\u200b")],
  ["letters with marks apart", (text) => text.normalize("NFD")],
  ["wide letters", (text) => text.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ["stretched vowels", (text) => text.replaceAll(/[aeiou](?=\s|$)/g, "$&$&$&")],
  ["spaces around", (text) => `  ${text.replaceAll(" ", "   ")}\n`],
];

describe("what changes nothing", () => {
  test.each(disguises)("%s", (_, disguise) => {
    for (const { text, action } of rows) expect([disguise(text), checkText(disguise(text)).action]).toEqual([disguise(text), action]);
  });

  test("for the rules: a sentence before or after", () => {
    for (const { text, action } of rows) {
      expect([text, byRules(`${neutral[0]} ${text}`)]).toEqual([text, action]);
      expect([text, byRules(`${text.replace(/[^.!?]$/, "$&.")} ${neutral[1]}`)]).toEqual([text, action]);
    }
  });

  test.prop([fc.constantFrom(...rows), fc.array(fc.constantFrom(...neutral), { minLength: 1, maxLength: 20 })])(
    "a day's ordinary sentences around what asks for something",
    ({ text, action }, sentences) => {
      const day = sentences.join(" ");
      const among = `${day}\n${text.replace(/[^.!?]$/, "$&.")}\n${day}`;
      expect(byRules(among)).toBe(action);
      if (action !== "none") expect(checkText(among).action).not.toBe("none");
    },
  );
});

describe("a way of writing", () => {
  test.each([
    ["k1ll mys3lf", "crisis_card"],
    ["su*cide is all i think about", "crisis_card"],
    ["i want to unalive myself", "crisis_card"],
    ["KMS", "crisis_card"],
    ["k i l l  m y s e l f", "crisis_card"],
    ["i just. want. to. die.", "crisis_card"],
    ["ich möchte mich toeten", "crisis_card"],
    ["i want to 🔪 myself", "crisis_card"],
    ["ran 10 kms before work", "none"],
  ])("“%s” is %s", (text, action) => {
    expect(checkText(text).action).toBe(action);
  });
});

describe("the words around, by the rules", () => {
  test.each([
    ["I'm not suicidal.", "none"],
    ["It's not that I'm suicidal. I want to die.", "crisis_card"],
    ["Nobody knows I'm suicidal", "crisis_card"],
    ["I can't do this anymore I want to die", "crisis_card"],
    ["I don't think I want to die", "none"],
    ["Killing it at work, want to kill myself at home", "crisis_card"],
    ["I used to cut myself in my twenties", "check_in"],
    ["I used to cut myself in my twenties and I started again", "crisis_card"],
    ["In my novel the hero wants to die", "none"],
    ["After the suicide prevention training I want to kill myself", "crisis_card"],
    ["My brother wants to kill himself", "help_other_card"],
    ["My brother left and I want to kill myself", "crisis_card"],
    ['My daughter texted "I want to die"', "help_other_card"],
    ["Asking for a friend: how many pills would it take", "help_other_card"],
    ["My uncle killed himself", "check_in"],
    ["He hits me and I want to die", "crisis_card"],
    ["My colleague told me he does not want to live", "help_other_card"],
    ["My colleague told me to cheer up and I don't want to live", "crisis_card"],
    ["Found a goodbye note in my son's room", "help_other_card"],
    ["I'm scared my sister will hurt herself", "help_other_card"],
    ["She asked if I had thoughts of ending my life. I said no.", "none"],
    ["She asked if I had thoughts of ending my life. I said no, I lied.", "crisis_card"],
    ["She asked if I had thoughts of ending my life.", "crisis_card"],
    ["The doctor asked whether I'm suicidal. I'm not.", "none"],
    ["The doctor asked whether I'm suicidal. I'm not sure.", "crisis_card"],
    ["Went through the form. Thoughts of ending my life: none. Sleep: poor.", "none"],
    ["She asked if I had thoughts of ending my life. No one has asked me that before.", "crisis_card"],
    ["She asked if I had thoughts of ending my life. No, I said, and I lied.", "crisis_card"],
    ["She asked if I sleep. No. I want to die.", "crisis_card"],
    ["No, I want to die.", "crisis_card"],
    ["I went through hell this year. I want to die. No, I'm not exaggerating.", "crisis_card"],
    ["What would I do here? I want to die. No, really.", "crisis_card"],
    ["Die Ärztin hat gefragt, ob ich mich umbringen will. Nein. Ich will nur schlafen.", "none"],
    ["Ich habe nicht vor, mich umzubringen.", "none"],
    ["He has never hit me or threatened me", "none"],
    ["He has hit me or threatened me", "abuse_card"],
  ])("“%s” is %s", (text, action) => {
    expect(byRules(text)).toBe(action);
  });

  test("a time, a means or a plan makes it pressing", () => {
    expect(checkText("I want to die")).toEqual({ action: "crisis_card", level: "high" });
    for (const more of ["tonight", "and I have a plan", "and the pills are here"])
      expect(checkText(`I want to die ${more}`)).toEqual({ action: "crisis_card", level: "imminent" });
    expect(checkText("He put his hands around my throat").level).toBe("high");
  });

  test("a thing given away and a time for it are a goodbye together", () => {
    expect(checkText("I gave the dog to my brother.").action).toBe("none");
    expect(checkText("I'm doing it on Sunday.").action).toBe("none");
    expect(checkText("I gave the dog to my brother. I'm doing it on Sunday.")).toEqual({ action: "crisis_card", level: "imminent" });
  });

  test("one soft sign is noted, two are a reason to ask", () => {
    expect(checkText("I feel empty")).toEqual({ action: "none", level: "low" });
    expect(checkText("I feel empty. I can't cope.").action).toBe("check_in");
  });
});

describe("words that stand together", () => {
  test("say it in whatever order, in one sentence", () => {
    for (const text of [
      "I have written letters for each of the kids, they are in the drawer",
      "In the drawer there are letters, one for each, I have written them all",
      "For each of them there is one in the drawer, letters that I have written at night",
    ])
      expect([text, byRules(text)]).toEqual([text, "crisis_card"]);
    expect(byRules("I have written a report. The drawer is full of letters. Each of us had lunch.")).toBe("none");
  });

  test("are about something else with a thing of another kind among them", () => {
    expect(byRules("With me gone, my family would sleep better")).toBe("crisis_card");
    expect(byRules("With me gone from the meeting, my family would sleep better")).toBe("none");
    expect(byRules("I have written letters to each of the clients, they are in the drawer")).toBe("none");
  });

  test("have words for every part in some language, and no words that no rule asks for", () => {
    const parts = new Set(
      together.flatMap(({ phrases }) => phrases.flatMap((rule) => [...rule.matchAll(/\$(\w+)/g)].map(([, name]) => name))),
    );
    expect(parts.size).toBeGreaterThan(150);
    for (const { code, concepts } of languages) {
      expect([code, Object.keys(concepts).filter((name) => !parts.has(name))]).toEqual([code, []]);
      expect([code, [...parts].filter((name) => concepts[name!] === undefined).length]).toEqual([code, code === "de" ? 0 : 2]);
    }
  });
});

// Time of the processor, the best of some runs: what else the machine does is not the text's doing, and still moves it. A text as people write
// it takes far below a millisecond; fifty thousand signs take about five when they say one thing again and again, and forty when they are days of many
// people. Both may take a few times that.
const mostMs = { repeated: 25, varied: 150 };
const long = (text: string): string => text.repeat(Math.ceil(50_000 / text.length)).slice(0, 50_000);

function msFor(text: string): number {
  const times = Array.from({ length: 25 }, () => {
    const start = process.cpuUsage();
    checkText(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("a text of 50,000 signs", () => {
  test.each([
    ["a diary", "Today was long. I had four meetings and I was tired, then we walked with the kids. "],
    ["one sign", "a"],
    ["the beginning of phrases", "want to want to "],
    ["negations", "me no je ne pas que "],
    ["no full stop", "i feel like no one would care if i could just not be here and my boss "],
    ["quotes", "\"'"],
    ["marks", "a\u0301\u0323\u0300"],
    ["signs that grow when normalised", "\ufdfa"],
    ["stars", "s*i*"],
  ])("of %s is read in time", (_, part) => {
    expect(msFor(long(part))).toBeLessThan(mostMs.repeated);
  });

  test("of many people’s days is read in time", () => {
    const days = exampleTexts().flatMap(({ right: [first], text }) => (first === "none" ? [text] : []));
    expect(msFor(long(days.join(" ")))).toBeLessThan(mostMs.varied);
  });

  test.prop([fc.array(fc.constantFrom(...rows.map(({ text }) => text)), { minLength: 100, maxLength: 300 })], { numRuns: 30 })(
    "of many signs is answered",
    (texts) => {
      expect(checkText(texts.join(" ")).action).not.toBe("none");
    },
  );

  test("is read to its end", () => {
    expect(checkText(`${long("The kids were loud and lunch was late. ")} I want to die.`).action).toBe("crisis_card");
  });
});

test.prop([fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }))])("any text is answered", (text) => {
  expect(checkText(text)).toEqual({ action: expect.any(String), level: expect.any(String) });
});
