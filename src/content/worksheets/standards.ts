// The measure that somebody holds themselves to, and the one that a human being can meet.

import type { Worksheet } from "../pack.ts";

export const standardsAudit: Worksheet = {
  id: "standards-audit",
  name: "Whose standard is this?",
  family: "cbt",
  helps: ["standards", "guilt", "low-mood"],
  about:
    "Take one role, such as parent or colleague, and look at the measure you hold yourself to: where it came from, and who could meet it.",
  suits: "When you feel that you do everything badly, in every role at once. One role at a time is enough.",
  minutes: 15,
  leave: [
    "If you feel very low, look at a role that hurts little, or leave this for another day.",
    "If somebody sets your standards by making you afraid, the standard is not yours to mend. The help page has people who know about that.",
  ],
  againAfterDays: 90,
  steps: [
    {
      id: "role",
      title: "Which role is it?",
      guidance:
        "Choose the one that stings today. You can come back for the others. Beside each role stand a few standards that many people hold; yours may be quite different.",
      questions: [{ kind: "choice", id: "role", ask: "The role", choices: "roles" }],
    },
    {
      id: "standard",
      title: "What would you have to do to be good at it?",
      guidance:
        "Write the rule as it sounds in your head, with its “always” and its “never”. A rule that is written down is smaller than one that hums in the dark.",
      questions: [
        {
          kind: "words",
          id: "standard",
          ask: "The standard I hold",
          beginnings: ["A good parent always", "A real professional never", "If I were a good friend, I would"],
        },
        {
          kind: "scale",
          id: "grip",
          ask: "How tight is its grip on an ordinary day?",
          most: 10,
          low: "I hardly notice it",
          high: "It runs the day",
        },
      ],
    },
    {
      id: "source",
      title: "Where did it come from?",
      guidance:
        "Few people made their standards themselves. They came from a kitchen table, a film, a school, a feed, a boss. Ask who first said it, or who never had to say it.",
      questions: [
        {
          kind: "choice",
          id: "source",
          ask: "It came from",
          many: true,
          choices: [
            { id: "family", name: "Family", says: "What was praised, expected or never spoken of at home." },
            { id: "culture", name: "Culture", says: "What “people” do; that one can have it all." },
            { id: "comparison", name: "Comparison", says: "How others seem to do it, as far as they show it." },
            { id: "perfectionism", name: "Perfectionism", says: "Being flawless as a way to feel safe or liked." },
            { id: "own", name: "My own choice", says: "I thought about it once, and it is what I want." },
          ],
        },
        { kind: "words", id: "voice", ask: "Whose voice is it, if it has one?", hint: "A person, a place, a time." },
      ],
    },
    {
      id: "anyone",
      title: "Could anyone meet it?",
      guidance:
        "Think of somebody you respect in this role. Would you ask it of them, every week, with the hours and the help that you have? Count what it would take: the time, the sleep, the hands.",
      facts: "areas",
      questions: [
        {
          kind: "choice",
          id: "anyone",
          ask: "Could a person with your week meet it?",
          choices: [
            { id: "nobody", name: "Nobody could" },
            { id: "some", name: "Somebody with other hours and more help" },
            { id: "yes", name: "Yes, most weeks" },
          ],
        },
        { kind: "words", id: "price", ask: "What does holding it cost, and who pays?" },
      ],
    },
    {
      id: "protects",
      title: "What does it protect?",
      guidance:
        "Standards are seldom just cruel. Most of them guard something that you care about, or keep a fear at the door. What is good in it can stay.",
      questions: [
        { kind: "words", id: "protects", ask: "What I care about underneath" },
        { kind: "words", id: "fear", ask: "What I am afraid would happen without it" },
      ],
    },
    {
      id: "good-enough",
      title: "What would be good enough?",
      guidance:
        "Write a version that keeps what you care about and that a tired person can do on a Wednesday. A number helps: two dinners, not all of them. It holds for this season, not for life.",
      questions: [
        { kind: "words", id: "good-enough", ask: "Good enough, for now, is" },
        { kind: "plan", id: "try", ask: "Where will you try it this week?" },
        { kind: "day", id: "look", ask: "When do you look at it again?" },
      ],
    },
  ],
  evidence: [
    {
      author: "Greenberger and Padesky",
      year: 1995,
      found:
        "The questions follow the way in which rules and beliefs are looked at in cognitive practice: put into words, traced, held against facts.",
      strength: "origin",
    },
  ],
  limits:
    "No study that we know of has tested this sheet. It can make a standard visible. Whether a softer one does you good, you find out by trying it.",
};

export const goodEnough: Worksheet = {
  id: "good-enough",
  name: "Good enough on purpose",
  family: "values",
  helps: ["standards", "time", "guilt"],
  about: "Choose one part of life to do a little less well for a while, so that another part has room.",
  suits: "When everything is wanted at once, and something gives way anyway. Choosing what gives way is kinder than finding out.",
  minutes: 8,
  leave: ["Not for what keeps you or others safe: medicine, brakes, a child at the pool. Those stay as they are."],
  againAfterDays: 60,
  steps: [
    {
      id: "protect",
      title: "What needs room right now?",
      guidance:
        "Name the one thing that you want to look back on and be glad that it had its place. It may be a person, a piece of work, or your sleep.",
      facts: "season",
      questions: [
        { kind: "choice", id: "protect", ask: "The area that needs room", choices: "areas" },
        { kind: "words", id: "why", ask: "Why now?" },
      ],
    },
    {
      id: "lower",
      title: "Where can it come from?",
      guidance:
        "Look for something that you do to a hundred when eighty would do. The last twenty often cost as much as the first eighty, and mostly you are the one who sees them.",
      facts: "areas",
      questions: [
        { kind: "choice", id: "lower", ask: "The area that can be good enough", choices: "areas" },
        {
          kind: "rows",
          id: "less",
          ask: "What gets less",
          most: 4,
          columns: [
            { id: "what", name: "What" },
            { id: "now", name: "How I do it now" },
            { id: "enough", name: "Good enough would be" },
          ],
        },
      ],
    },
    {
      id: "frees",
      title: "What does that free?",
      guidance: "A guess in hours will do. Say, too, who may notice, and what you would like to tell them before they do.",
      questions: [
        { kind: "words", id: "frees", ask: "It frees about" },
        { kind: "words", id: "tell", ask: "Whom I tell, and how", beginnings: ["Until the end of the month I will"] },
      ],
    },
    {
      id: "begin",
      title: "Where does it begin?",
      guidance:
        "The first time feels wrong; that is the old rule speaking, and it gets quieter. Note what really happens, and look again on a day that you choose.",
      questions: [
        { kind: "plan", id: "begin", ask: "The first time" },
        { kind: "day", id: "look", ask: "When do you look at it again?" },
      ],
    },
  ],
  evidence: [
    {
      author: "Sheeran and others",
      year: 2024,
      found:
        "In 642 tests, a plan of the form “when this, then that” helped people to do what they meant to do: small to middling (d from 0.27 to 0.66), more so when the plan was gone over in the mind.",
      strength: "strong",
    },
  ],
  limits:
    "That is about plans of this form. Whether doing less in one area gives you more in another, nobody can promise. Your own hours will tell.",
};
