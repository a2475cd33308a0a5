import type { Worksheet } from "../pack.ts";

export const exceptions: Worksheet = {
  id: "exceptions",
  name: "When it was a little better",
  family: "solution-focused",
  helps: ["stress", "change", "evening"],
  about: "You look for the days when the trouble was smaller, find out what was different, and do a bit more of that.",
  suits: "When you know well what is wrong and are tired of looking at it. When some days are easier than others.",
  minutes: 15,
  leave: [
    "When something is being done to you, by somebody at home or at work. Then what you do differently is not the point, and help is.",
    "When no day comes to mind and looking for one makes it heavier. Close it; that is an answer too.",
  ],
  againAfterDays: 28,
  steps: [
    {
      id: "now",
      title: "Where are you now?",
      guidance:
        "Think of how work and the rest of your life go together at the moment. Ten is how you would like it. Nought is the worst it has been. There is no right number.",
      questions: [
        {
          kind: "scale",
          id: "where",
          ask: "Where do you stand today?",
          most: 10,
          low: "the worst it has been",
          high: "how you would like it",
        },
        {
          kind: "words",
          id: "not-lower",
          ask: "Why is it not one lower? What still holds?",
          hint: "Small things count: a lunch, a walk, a person who asks.",
          beginnings: ["At least there is", "What still works is"],
        },
      ],
    },
    {
      id: "calm",
      title: "When was it better?",
      guidance:
        "Trouble has gaps. Look for a day, or an hour, when this was smaller than usual or not there at all. Your own records may help you to find one.",
      facts: "calm-days",
      questions: [
        {
          kind: "words",
          id: "when",
          ask: "Which day or hour comes to mind?",
          hint: "It can be last week or long ago.",
          beginnings: ["It was the day when"],
        },
        {
          kind: "words",
          id: "different",
          ask: "What was different then?",
          hint: "Where you were, who was there, what you did, and what you did not do.",
          long: true,
        },
      ],
    },
    {
      id: "part",
      title: "What was your part in it?",
      guidance:
        "Some of it was luck, and some was yours. Look at your own part, even if it was small. A friend who saw you on that day may have seen it better than you.",
      questions: [
        {
          kind: "rows",
          id: "parts",
          ask: "What helped, and whose was it?",
          most: 8,
          columns: [
            { id: "what", name: "What helped" },
            {
              id: "whose",
              name: "Whose it was",
              choices: [
                { id: "mine", name: "Mine" },
                { id: "others", name: "Somebody else’s" },
                { id: "luck", name: "Luck" },
              ],
            },
          ],
        },
        {
          kind: "choice",
          id: "again",
          ask: "Could some of your part happen again next week?",
          choices: [
            { id: "yes", name: "Yes, some of it" },
            { id: "smaller", name: "A smaller piece of it" },
            { id: "no", name: "Not next week" },
          ],
        },
      ],
    },
    {
      id: "more",
      title: "A bit more of what works",
      guidance: "Take the part that can come again and give it a moment in the week. Make it so small that a tired day has room for it.",
      when: { question: "again", is: ["yes", "smaller"] },
      questions: [{ kind: "plan", id: "plan", ask: "When and how do you do it once more?" }],
    },
    {
      id: "sign",
      title: "How would you know?",
      guidance:
        "Suppose you stand one step higher in a few weeks. Somebody who knows you would see it before you say a word. What would they see?",
      questions: [
        { kind: "words", id: "seen", ask: "What is the first small sign that they would see?", beginnings: ["They would see that I"] },
        { kind: "day", id: "look", ask: "On which day do you want to look at it again?" },
      ],
    },
  ],
  evidence: [
    {
      author: "de Shazer and others",
      year: 1986,
      found: "They wrote down this way of working: look for what works on better days, and do more of it.",
      strength: "origin",
    },
    {
      author: "Kim",
      year: 2008,
      found: "Looking at several studies together, people did a little better with this way of talking than without it.",
      strength: "weak",
    },
  ],
  limits:
    "Most studies look at whole talks with a trained person, over some weeks. What this one sheet does, filled in alone, is not known.",
};
