import { softBars } from "../safety/index.ts";
import { recognitionFigures, textsLearnedFrom } from "./recognition-figures.ts";
import type { Section, Text } from "./text.ts";

const checked: Section = {
  id: "checked",
  question: "What is checked",
  aside: "By rules, and by what made-up texts have taught.",
  title: "What you write about yourself is looked at when it is kept.",
  body: [
    {
      table: {
        caption: "What is noticed, and what it leads to",
        head: ["what you write", "what it leads to"],
        rows: [
          [
            "that you want to die, or do not want to live; a way, a means, a goodbye; hurting yourself; being a burden to all",
            "help for yourself (`crisis_card`)",
          ],
          ["that you worry so about somebody else, or ask for a friend", "help for them, with a line for you (`help_other_card`)"],
          [
            "that somebody hits, threatens, follows or controls you: at home, at work, a child, by money, contact, phone or pictures, or by reading what you write here; that you hurt somebody, or fear to",
            "help with violence (`abuse_card`)",
          ],
          [
            "despair; drinking that you cannot stop; nights without sleep while you feel on top of the world; voices, or being persecuted; eating as a punishment; harm of long ago; a loss by suicide",
            "a question how you are (`check_in`)",
          ],
        ],
      },
    },
    "A time, a means or a plan beside a wish to die makes it `imminent`; so does a thing given away or put in order beside a time for “it”. One soft sign (“I feel empty”) is noted as `low` and asks for nothing; two in one text are a reason to ask.",
    "First there are rules, of two kinds. **Phrases** are what people say in so many words, with room for what may lie between. **Words that stand together** say it in one sentence in whatever order: letters, written, for each of the children, in a drawer. A third kind of word takes it back: with a meeting in the sentence, what nobody would miss is the meeting. Anybody can read the rules, in `src/content/recognition`.",
    "The words around are looked at as well: **not** (“I’m not suicidal”, or that somebody asked and the answer was no), **who** (“my brother wants to…”, “she told me that…”, “a letter in my son’s room”), **when** (“in my twenties”, unless it is back), **what for** (a novel, a film, a training), and figures of speech (“this deadline is killing me”). What is left of a text after a figure of speech is still read. Doubled letters, missing apostrophes, stretched words, stars in place of letters, and words that people use to get around filters are understood.",
    `Then there is **what texts have taught**. People find words that no rule knows. So when Enough is built it counts, over ${textsLearnedFrom} made-up texts in seven languages, which words, pairs of neighbours and findings of the rules go with texts that ask for something, and which with those that do not, hard thoughts and heavy days among them. It learns nothing from you. Of about 48 of your words at a time that gives a likelihood: above a bar it is a reason to ask, and below another one it outvotes a rule, whose sign then counts as a soft one. The texts, and how it is counted, are in \`src/content/recognition/examples\` and \`src/engine/recognition/learned\`.`,
    "Languages: English, Spanish, French, German, Portuguese, Italian and Dutch, also mixed. In any other language nothing is recognised; the way to help is on every page there too.",
    "**Titles in a calendar are never checked.** What a partner wrote is never taken for your words: a crisis in it asks for help for them, and nothing else is read into it.",
  ],
};

const where: Section = {
  id: "where",
  question: "Where it looks",
  title: "In every room that asks how you are or what you think.",
  body: [
    {
      list: [
        "entries and letters of the journal, thought records, worksheets, what you answer in courses, and the life line;",
        "strains and asks; what is on your mind; why you moved a stop, a season or a band; looks back at a season;",
        "the few words of a check-in. A tap on a level asks nothing, ever;",
        "what you type as the words of an entry or a timer of the log, and the quick line. A quick line that reads like a hard hour is kept as words, also where no time can be read from it;",
        "what you close a day with: open loops, tomorrow’s first step, your own closing act.",
      ],
    },
    "What was noted while the notebook was closed is sealed unread, and looked at when you open it. Not looked at are: titles of a calendar, in whatever list; diaries that were imported; what is only kept for later, as a draft; your plan for hard hours; and the words of experiments and values, which are about other things and may hold a hard hour all the same.",
  ],
};

const days: Section = {
  id: "over-days",
  question: "Soft signs over days",
  title: "Some things are no reason to ask by themselves, and are one when they add up.",
  body: [
    {
      list: [
        "**Soft signs** of different things that you wrote count 1 each for a day, then half, and nothing after two days. When they come to 2, the question how you are is asked, and they begin anew. What you wrote on in the same entry counts once.",
        `**Mood** of ${softBars.moodAtMost} of 10 or less on every day on which you noted one, over two weeks, with three such days in each of them, is asked about when you note the next one, and then not again for two weeks.`,
        "**The ninth question of the PHQ-9**, answered with anything but “not at all”, leads to the question at once, whatever the score.",
      ],
    },
    "Kept for that are the moments of the soft signs, a digest of what each stood in, and the day on which mood was last a reason: in the one sealed record of the question, without a word of yours, and it leaves with no export. One “no” does not end the care: it is asked once more, gently, later the same day.",
  ],
};

const limits: Section = {
  id: "limits",
  question: "What it does not do",
  title: "No detector finds everything.",
  body: [
    "It knows phrases and words that often go together, and people find other ones. When it says nothing, that says nothing about you. It does not judge your state, and it gives no score. It does not hear what is meant between the lines, jokes included: it will ask you now and then without need, and miss what it does not know. It never describes a way to die, and its answers do not ask for one. It promises no rescue.",
    "Help is one step away on every page, without signing in, whether or not something was noticed: [Get help now](/help). In danger, call your emergency number.",
  ],
};

const measured: Section = {
  id: "measured",
  question: "How well it works",
  aside: "On texts by people who had not seen the rules.",
  title: recognitionFigures.title,
  body: [
    "Lines of our own in each language say what is known to work: wishes to die, worry about others, abuse, reasons to ask, ordinary lines and figures of speech; the same lines in other spellings, and those that ask for something among other sentences, which must change nothing; and texts of 50,000 signs that were made to slow it down. They do not say how often it works on yours.",
    ...recognitionFigures.body,
  ],
};

/** What is done when something that somebody writes turns dark, and how well that works. */
export const crisisProtocol: Text = {
  name: "crisis-protocol",
  tab: "Crisis protocol",
  title: "When something you write turns dark",
  lead: "**Nobody is watching, and nobody is told.** Your words are checked on the machine that runs Enough, by rules that anybody can read and by a small table of words that was counted out beforehand. No language model reads along, nothing is sent anywhere, and no partner, employer, clinician or operator hears of it. Of your words the check keeps nothing.",
  sections: [checked, where, days, limits, measured],
};
