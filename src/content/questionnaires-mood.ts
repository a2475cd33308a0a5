// Low mood and worry: the questionnaires of Spitzer, Kroenke and Williams.
import type { Item, Option, Questionnaire, Scoring } from "./questionnaire.ts";

const spitzer =
  "Free: no permission is needed to reproduce, translate, display or distribute it. Developed by Robert L. Spitzer, Janet B. W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.";
const lastTwoWeeks = "the last two weeks";
const bothered = "Over the last 2 weeks, how often have you been bothered by the following problems?";
const howManyDays: readonly Option[] = [
  { value: 0, label: "Not at all" },
  { value: 1, label: "Several days" },
  { value: 2, label: "More than half the days" },
  { value: 3, label: "Nearly every day" },
];

const phq: readonly Item[] = [
  { text: "Little interest or pleasure in doing things" },
  { text: "Feeling down, depressed, or hopeless" },
  { text: "Trouble falling or staying asleep, or sleeping too much" },
  { text: "Feeling tired or having little energy" },
  { text: "Poor appetite or overeating" },
  { text: "Feeling bad about yourself — or that you are a failure or have let yourself or your family down" },
  { text: "Trouble concentrating on things, such as reading the newspaper or watching television" },
  {
    text: "Moving or speaking so slowly that other people could have noticed; or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
  },
  { text: "Thoughts that you would be better off dead, or of hurting yourself in some way", harm: true },
];
const gad: readonly Item[] = [
  { text: "Feeling nervous, anxious or on edge" },
  { text: "Not being able to stop or control worrying" },
  { text: "Worrying too much about different things" },
  { text: "Trouble relaxing" },
  { text: "Being so restless that it is hard to sit still" },
  { text: "Becoming easily annoyed or irritable" },
  { text: "Feeling afraid as if something awful might happen" },
];

const severity = [
  { from: 0, name: "minimal" },
  { from: 5, name: "mild" },
  { from: 10, name: "moderate" },
  { from: 15, name: "moderately severe" },
  { from: 20, name: "severe" },
];
const sumOf = (items: number, most: number): Scoring => ({ by: "sum", min: 0, max: items * most, reversed: [], subscales: {} });
const askSomebody =
  "At its line it says that a talk with a doctor or somebody trained is worth while, not that you have an illness. Grief, pain, poor sleep and some medicines raise it too.";

export const phq8: Questionnaire = {
  id: "phq-8",
  name: "Patient Health Questionnaire, 8 questions",
  short: "PHQ-8",
  about: "Low mood, and what often comes with it: sleep, energy, appetite, concentration.",
  minutes: "two minutes",
  rhythm: "Every few months, or when something has changed.",
  sets: [],
  recall: lastTwoWeeks,
  recallDays: 14,
  stem: bothered,
  options: howManyDays,
  items: phq.slice(0, 8),
  scoring: sumOf(8, 3),
  bands: severity,
  line: { score: 10, source: "Kroenke et al., 2009" },
  higher: "heavier",
  means: "It adds up how often eight signs of low mood were there. From 10 on, screenings with it look closer.",
  not: askSomebody,
  licence: spitzer,
  source: "Kroenke, Strine, Spitzer, Williams, Berry and Mokdad (2009), Journal of Affective Disorders 114, 163–173.",
};

export const phq9: Questionnaire = {
  ...phq8,
  id: "phq-9",
  name: "Patient Health Questionnaire, 9 questions",
  short: "PHQ-9",
  about: "The same as PHQ-8, and a ninth question: about thoughts of death or of hurting yourself.",
  items: phq,
  scoring: sumOf(9, 3),
  line: { score: 10, source: "Kroenke, Spitzer and Williams, 2001" },
  reliableChange: { points: 6, source: "Gyani et al., 2013, as England’s health service counts it" },
  means:
    "It adds up how often nine signs of low mood were there. From 10 on, screenings with it look closer; any answer but “Not at all” to the ninth question is looked at in any case.",
  source: "Kroenke, Spitzer and Williams (2001), Journal of General Internal Medicine 16, 606–613.",
};

export const phq2: Questionnaire = {
  ...phq8,
  id: "phq-2",
  name: "Patient Health Questionnaire, 2 questions",
  short: "PHQ-2",
  about: "Low mood in two questions, for a first look.",
  minutes: "half a minute",
  rhythm: "Weekly at most: it looks back over two weeks, so two weeks in a row share a week.",
  sets: ["weekly", "monthly"],
  items: phq.slice(0, 2),
  scoring: sumOf(2, 3),
  bands: [
    { from: 0, name: "below the line" },
    { from: 3, name: "at or above the line" },
  ],
  line: { score: 3, source: "Kroenke, Spitzer and Williams, 2003" },
  closer: [{ id: "phq-8" }],
  means: "It adds up how often interest was low and mood was down. From 3 on, the longer PHQ-8 is worth its two minutes.",
  source: "Kroenke, Spitzer and Williams (2003), Medical Care 41, 1284–1292.",
};

export const phq4: Questionnaire = {
  ...phq2,
  id: "phq-4",
  name: "Patient Health Questionnaire, 4 questions",
  short: "PHQ-4",
  about: "Worry and low mood, two questions each.",
  minutes: "half a minute",
  items: [...gad.slice(0, 2), ...phq.slice(0, 2)],
  scoring: { ...sumOf(4, 3), subscales: { anxiety: [1, 2], depression: [3, 4] } },
  bands: [
    { from: 0, name: "minimal" },
    { from: 3, name: "mild" },
    { from: 6, name: "moderate" },
    { from: 9, name: "severe" },
  ],
  line: { score: 3, ofEach: true, source: "Kroenke et al., 2009, for each half" },
  closer: [
    { id: "phq-8", part: "depression" },
    { id: "gad-7", part: "anxiety" },
  ],
  means: "It adds up two questions about worry and two about low mood. From 3 on in either half, the longer GAD-7 or PHQ-8 says more.",
  source: "Kroenke, Spitzer, Williams and Löwe (2009), Psychosomatics 50, 613–621.",
};

export const gad7: Questionnaire = {
  ...phq8,
  id: "gad-7",
  name: "Generalized Anxiety Disorder scale, 7 questions",
  short: "GAD-7",
  about: "Worry, tension, and how hard it is to let go of them.",
  items: gad,
  scoring: sumOf(7, 3),
  bands: [
    { from: 0, name: "minimal" },
    { from: 5, name: "mild" },
    { from: 10, name: "moderate" },
    { from: 15, name: "severe" },
  ],
  line: { score: 10, source: "Spitzer, Kroenke, Williams and Löwe, 2006" },
  reliableChange: { points: 4, source: "Gyani et al., 2013, as England’s health service counts it; Bischoff et al., 2020, come to 6" },
  means: "It adds up how often seven signs of worry were there. From 10 on, screenings with it look closer.",
  not: "At its line it says that a talk with a doctor or somebody trained is worth while, not that you have an illness. A hard fortnight, coffee and some medicines raise it too.",
  source: "Spitzer, Kroenke, Williams and Löwe (2006), Archives of Internal Medicine 166, 1092–1097.",
};
