/** What a prompt is about. */
export type Need =
  | "limits"
  | "rest"
  | "values"
  | "season"
  | "strain"
  | "good-enough"
  | "myths"
  | "comparison"
  | "kindness"
  | "together"
  | "work"
  | "gave"
  | "adapting";

/** A question to write to. Nobody has to answer it, and no answer is wrong. */
export interface Prompt {
  readonly id: string;
  readonly need: Need;
  readonly text: string;
}

/** How each need is named where prompts are chosen from. */
export const needNames: Readonly<Record<Need, string>> = {
  limits: "Limits",
  rest: "Rest",
  values: "What matters",
  season: "This season",
  strain: "Pulled between several things",
  "good-enough": "Good enough",
  myths: "Stories about balance",
  comparison: "Other people’s lives",
  kindness: "Being kind to yourself",
  together: "The people you live with",
  work: "What work is for",
  gave: "What it gave",
  adapting: "Ten ways to keep adapting",
};

/** Prompts of our own, by what they are about. The last ten are the ways to keep adapting, in their order. */
export const prompts: readonly Prompt[] = [
  { id: "two-hands", need: "limits", text: "You have two hands and one evening. What is in them tonight, and what can you put down?" },
  { id: "last-no", need: "limits", text: "Think of the last time you said no. What did that no make room for?" },
  {
    id: "quick-yes",
    need: "limits",
    text: "Where did you say yes this week before you had time to think? What would you say now, with a night’s sleep in between?",
  },
  { id: "own-hour", need: "limits", text: "Which hour of today felt like your own? What kept it yours?" },
  {
    id: "undone",
    need: "limits",
    text: "Name one thing that you will not get to this month. What happens if you say so out loud, and what does not happen?",
  },
  {
    id: "edge",
    need: "limits",
    text: "Where does your day of work end now? Where would you like the edge to be, and who would need to know?",
  },

  { id: "last-rested", need: "rest", text: "When did you last wake up rested? Tell about the day before it." },
  {
    id: "kinds-of-tired",
    need: "rest",
    text: "Tired can sit in the body, in the head or in the heart. Where is yours today, and what would ease that kind?",
  },
  { id: "earned", need: "rest", text: "Do you feel that you have to earn your rest? Who taught you that, and do you still believe them?" },
  {
    id: "ten-minutes",
    need: "rest",
    text: "You find ten minutes that nobody knows about. How do you spend them, if nothing useful may come of it?",
  },
  {
    id: "guilt-in-rest",
    need: "rest",
    text: "What does the voice say that speaks up when you sit down? Write its words, then write yours.",
  },

  {
    id: "tuesday",
    need: "values",
    text: "Picture a plain Tuesday that you would be glad to have lived. What is in it, from morning to night?",
  },
  { id: "eighty", need: "values", text: "You are eighty and look back at this year. What are you glad that you made time for?" },
  {
    id: "anger-points",
    need: "values",
    text: "What made you cross this week? Often there is something you care about right behind it. What was it?",
  },
  {
    id: "spent-and-said",
    need: "values",
    text: "Where did your time go this week, and where did you say it would go? Tell both without blame.",
  },
  { id: "thank-you", need: "values", text: "What would you like people to thank you for, one day? When did you last do a little of it?" },

  {
    id: "name-it",
    need: "season",
    text: "If this time of your life had a name, like a chapter in a book, what would it be? Why that one?",
  },
  { id: "asks-most", need: "season", text: "What asks the most of you in this season? How will you know that it is over?" },
  {
    id: "let-drop",
    need: "season",
    text: "Some balls are rubber and bounce back. Which ones may you let drop for now, and which are made of glass?",
  },
  {
    id: "waits-for-you",
    need: "season",
    text: "What is waiting for you on the far side of this season? Write it a short note, so that it knows you have not forgotten.",
  },
  { id: "not-this-year", need: "season", text: "What can you leave until next year without a loss? How does it feel to write that down?" },

  {
    id: "pulled",
    need: "strain",
    text: "You feel pulled in two ways because two things matter to you. Name both, and what you love in each.",
  },
  {
    id: "bad-at-all",
    need: "strain",
    text: "On days when you feel that you do all of it badly: whose marks are you giving yourself, and for which subject?",
  },
  {
    id: "same-hour",
    need: "strain",
    text: "Which two parts of your life want the same hour? What would each of them say if you sat them at one table?",
  },
  { id: "care-behind", need: "strain", text: "People who care about one thing are seldom torn. What does it say about you that you are?" },
  {
    id: "half-there",
    need: "strain",
    text: "Think of a moment when you were half in one place and half in another. What would you have needed to be whole in one?",
  },

  {
    id: "eighty-percent",
    need: "good-enough",
    text: "What could you do this week at four fifths of your usual care, and who would notice?",
  },
  {
    id: "whose-rule",
    need: "good-enough",
    text: "Pick one thing that you feel you have to do well. Whose rule is it: yours, your family’s, or a stranger’s?",
  },
  {
    id: "friend-home",
    need: "good-enough",
    text: "A friend comes by and your home is as it is right now. What do they see, and what do they come for?",
  },
  { id: "freed", need: "good-enough", text: "The last time you left something at good enough, what did you get back for it?" },
  { id: "shield", need: "good-enough", text: "High standards often guard something soft. What are yours guarding?" },

  {
    id: "equal-time",
    need: "myths",
    text: "Some say that balance means equal time for all of it. When did a short time with someone count more for you than a long one?",
  },
  {
    id: "not-parents-alone",
    need: "myths",
    text: "It is said that parents alone are short of time. You know your own load, whoever you live with. What does it hold that others do not see?",
  },
  {
    id: "parents-too",
    need: "myths",
    text: "What do people with another kind of life get wrong about yours? What might you get wrong about theirs?",
  },
  {
    id: "one-way",
    need: "myths",
    text: "What works for a friend and does not work for you? What does that tell you about how you are made?",
  },
  {
    id: "having-it-all",
    need: "myths",
    text: "If you could not have it all, all at once, what would you want first? What could come in its own time?",
  },
  { id: "when-then", need: "myths", text: "Finish the line “I will live when…”. Which small part of that could you have this week?" },

  { id: "highlight", need: "comparison", text: "Whose life do you hold yours up to? What part of their week do you never get to see?" },
  { id: "envy-map", need: "comparison", text: "Envy can be a map. What did you envy of late, and which part of it do you truly want?" },
  {
    id: "old-self",
    need: "comparison",
    text: "You may be measuring yourself against who you were before. What did that person not have to carry?",
  },
  { id: "yardstick", need: "comparison", text: "If you could choose your own yardstick for a good week, what would it count?" },
  { id: "off-screen", need: "comparison", text: "Which good moment of yours was in no picture and told to nobody? Keep it here." },

  {
    id: "to-a-friend",
    need: "kindness",
    text: "A dear friend had your week. What would you say to them? Say it to yourself, in the same voice.",
  },
  { id: "both-true", need: "kindness", text: "It was hard, and you did what you could. Write down both halves." },
  {
    id: "many-others",
    need: "kindness",
    text: "Somewhere, many people feel tonight as you do. What would you all tell each other in one room?",
  },
  {
    id: "harsh-word",
    need: "kindness",
    text: "What harsh word did you use for yourself today? What is a truer word, one that is still honest?",
  },
  { id: "small-thing-done", need: "kindness", text: "What did you do today that was small, and good, and that nobody saw?" },
  {
    id: "forgive",
    need: "kindness",
    text: "What are you still cross with yourself about? What did you know then, and what do you know now?",
  },

  { id: "seen", need: "together", text: "When did somebody last see how much you do? What did they say, and how did it feel?" },
  {
    id: "unseen-work",
    need: "together",
    text: "What do you keep in mind for everyone at home? Write the list that is in your head, and mark what could be shared.",
  },
  {
    id: "ask",
    need: "together",
    text: "What do you hope somebody will guess? How would it sound if you asked for it, in two plain lines?",
  },
  {
    id: "here-now",
    need: "together",
    text: "When were you last all there with someone you love? What was out of the room, and what was in it?",
  },
  { id: "thanks-said", need: "together", text: "What did someone near you do this week that made your days lighter? Have you told them?" },

  { id: "work-for", need: "work", text: "Whom does your work help? Tell about one of them, even if you have never met." },
  { id: "lost-track", need: "work", text: "When did you last lose track of time at work, in a good way? What were you doing?" },
  { id: "work-and-worth", need: "work", text: "If your work went quiet for a year, who would you still be?" },
  {
    id: "job-or-habit",
    need: "work",
    text: "Is it the job that takes your evenings, or a habit that you bring to any job? What speaks for each?",
  },
  { id: "enough-work", need: "work", text: "How do you know that you have done enough for one day? Who decides?" },

  { id: "cost-and-gave", need: "gave", text: "This time has cost you something. What did it give you too? Both may stand side by side." },
  { id: "learned-from-hard", need: "gave", text: "What do you know now that you did not know before the hard part began?" },
  { id: "worth-keeping", need: "gave", text: "Which habit of yours from a busy time is worth keeping when it ends? Which one may go?" },
  { id: "carried-you", need: "gave", text: "Who or what carried you when you could not carry it all? Tell them here, if nowhere else." },
  { id: "proud", need: "gave", text: "What are you quietly proud of that you would put in no report?" },

  {
    id: "adapt-look-again",
    need: "adapting",
    text: "Look again at your habits. What was right for you a year ago and fits less well now?",
  },
  {
    id: "adapt-learn",
    need: "adapting",
    text: "Learn from others without copying them. Which idea from another home would you like to try your own way?",
  },
  {
    id: "adapt-rest",
    need: "adapting",
    text: "Guard your rest as you would a meeting. When is it this week, and what might try to take it?",
  },
  {
    id: "adapt-try",
    need: "adapting",
    text: "Try a new limit for one week before you keep it. Which one, and how would you know that it helped?",
  },
  { id: "adapt-help", need: "adapting", text: "Let people help you. Who is there for you, and what would you hand over first?" },
  { id: "adapt-change", need: "adapting", text: "Meet a change as a guest. Which one is at your door now, and what might it bring you?" },
  {
    id: "adapt-mark",
    need: "adapting",
    text: "Mark how you changed, and not the result alone. What do you handle better than a year ago?",
  },
  {
    id: "adapt-open",
    need: "adapting",
    text: "Say what is true, a little sooner. What fear, hope or slip of yours would be lighter if someone knew?",
  },
  {
    id: "adapt-hold",
    need: "adapting",
    text: "Hold on to what you share. When all else moves, what do you and your people still do it for?",
  },
  {
    id: "adapt-small",
    need: "adapting",
    text: "Make the next step small. What could you do in five minutes that points where you want to go?",
  },
];
