// Questionnaires that may be passed on: their wording as it was published, how they are scored, and who says so. What somebody’s licence
// keeps is left out, and so is any line between “low” and “high” that the authors did not draw.

import type { Option, Questionnaire, Scoring } from "./questionnaire.ts";
import { gad7, phq2, phq4, phq8, phq9 } from "./questionnaires-mood.ts";

const howOften: readonly Option[] = [
  { value: 100, label: "Always" },
  { value: 75, label: "Often" },
  { value: 50, label: "Sometimes" },
  { value: 25, label: "Seldom" },
  { value: 0, label: "Never/almost never" },
];
const howMuch: readonly Option[] = [
  { value: 100, label: "To a very high degree" },
  { value: 75, label: "To a high degree" },
  { value: 50, label: "Somewhat" },
  { value: 25, label: "To a low degree" },
  { value: 0, label: "To a very low degree" },
];
const meanOf100: Scoring = { by: "mean", min: 0, max: 100, reversed: [], subscales: {} };

const cbiPersonal: Questionnaire = {
  id: "cbi-personal",
  name: "Copenhagen Burnout Inventory, personal",
  short: "CBI, personal",
  about: "How tired and worn out you are, whatever it comes from.",
  minutes: "one minute",
  rhythm: "Monthly, if you like.",
  sets: ["monthly"],
  recall: "how you are these days",
  stem: "How it is with you, these days.",
  options: howOften,
  items: [
    { text: "How often do you feel tired?" },
    { text: "How often are you physically exhausted?" },
    { text: "How often are you emotionally exhausted?" },
    { text: "How often do you think: “I can’t take it anymore”?" },
    { text: "How often do you feel worn out?" },
    { text: "How often do you feel weak and susceptible to illness?" },
  ],
  scoring: meanOf100,
  bands: [],
  higher: "heavier",
  means: "It is the mean of six answers, from 0 (never) to 100 (always). Your own course over the months says most.",
  not: "Its authors draw no line from which on it is burnout, and bands that go around contradict one another, so none is shown here.",
  licence: "Made with Danish public funds and described as free to use by everybody; no formal licence is attached to it.",
  source: "Kristensen, Borritz, Villadsen and Christensen (2005), Work & Stress 19, 192–207.",
};

const cbiWork: Questionnaire = {
  ...cbiPersonal,
  id: "cbi-work",
  name: "Copenhagen Burnout Inventory, work",
  short: "CBI, work",
  about: "How much of the tiredness goes together with work.",
  stem: "How it is with you and your work, these days.",
  items: [
    { text: "Is your work emotionally exhausting?", options: howMuch },
    { text: "Do you feel burnt out because of your work?", options: howMuch },
    { text: "Does your work frustrate you?", options: howMuch },
    { text: "Do you feel worn out at the end of the working day?" },
    { text: "Are you exhausted in the morning at the thought of another day at work?" },
    { text: "Do you feel that every working hour is tiring for you?" },
    { text: "Do you have enough energy for family and friends during leisure time?" },
  ],
  scoring: { ...meanOf100, reversed: [7] },
  means:
    "It is the mean of seven answers, from 0 to 100; the question about energy for family and friends counts the other way round. Your own course over the months says most.",
};

const swls: Questionnaire = {
  id: "swls",
  name: "Satisfaction With Life Scale",
  short: "SWLS",
  about: "How your life as a whole sits with you, by your own measure.",
  minutes: "one minute",
  rhythm: "Monthly at most; it moves slowly.",
  sets: ["monthly"],
  recall: "your life as a whole",
  stem: "How much do you agree with each of these?",
  options: [
    { value: 1, label: "Strongly disagree" },
    { value: 2, label: "Disagree" },
    { value: 3, label: "Slightly disagree" },
    { value: 4, label: "Neither agree nor disagree" },
    { value: 5, label: "Slightly agree" },
    { value: 6, label: "Agree" },
    { value: 7, label: "Strongly agree" },
  ],
  items: [
    { text: "In most ways my life is close to my ideal." },
    { text: "The conditions of my life are excellent." },
    { text: "I am satisfied with my life." },
    { text: "So far I have gotten the important things I want in life." },
    { text: "If I could live my life over, I would change almost nothing." },
  ],
  scoring: { by: "sum", min: 5, max: 35, reversed: [], subscales: {} },
  bands: [
    { from: 5, name: "extremely dissatisfied" },
    { from: 10, name: "dissatisfied" },
    { from: 15, name: "slightly dissatisfied" },
    { from: 20, name: "neutral" },
    { from: 21, name: "slightly satisfied" },
    { from: 26, name: "satisfied" },
    { from: 31, name: "extremely satisfied" },
  ],
  higher: "lighter",
  means: "It adds up five answers, each from 1 to 7. What counts as a good life is left to you, so it compares you with nobody.",
  not: "It does not say how you are today, or what is missing. Most people move little on it from month to month.",
  licence: "In the public domain, as long as its authors are credited: Ed Diener, Robert A. Emmons, Randy J. Larsen and Sharon Griffin.",
  source:
    "Diener, Emmons, Larsen and Griffin (1985), Journal of Personality Assessment 49, 71–75; the bands: Pavot and Diener (1993), Psychological Assessment 5, 164–172.",
};

const scsSf: Questionnaire = {
  id: "scs-sf",
  name: "Self-Compassion Scale, short form",
  short: "SCS-SF",
  about: "How you treat yourself when something goes wrong.",
  minutes: "two minutes",
  rhythm: "Monthly at most.",
  sets: ["monthly"],
  recall: "how you usually are",
  stem: "How I typically act towards myself in difficult times. How often is it so?",
  options: [
    { value: 1, label: "Almost never" },
    { value: 2, label: "Rarely" },
    { value: 3, label: "Sometimes" },
    { value: 4, label: "Often" },
    { value: 5, label: "Almost always" },
  ],
  items: [
    { text: "When I fail at something important to me I become consumed by feelings of inadequacy." },
    { text: "I try to be understanding and patient towards those aspects of my personality I don’t like." },
    { text: "When something painful happens I try to take a balanced view of the situation." },
    { text: "When I’m feeling down, I tend to feel like most other people are probably happier than I am." },
    { text: "I try to see my failings as part of the human condition." },
    { text: "When I’m going through a very hard time, I give myself the caring and tenderness I need." },
    { text: "When something upsets me I try to keep my emotions in balance." },
    { text: "When I fail at something that’s important to me, I tend to feel alone in my failure." },
    { text: "When I’m feeling down I tend to obsess and fixate on everything that’s wrong." },
    { text: "When I feel inadequate in some way, I try to remind myself that feelings of inadequacy are shared by most people." },
    { text: "I’m disapproving and judgmental about my own flaws and inadequacies." },
    { text: "I’m intolerant and impatient towards those aspects of my personality I don’t like." },
  ],
  // Its six parts have two items each, too few to stand alone: the total is all that is reported.
  scoring: { by: "mean", min: 1, max: 5, reversed: [1, 4, 8, 9, 11, 12], subscales: {} },
  bands: [
    { from: 1, name: "low" },
    { from: 2.5, name: "moderate" },
    { from: 3.5, name: "high" },
  ],
  higher: "lighter",
  means: "It is the mean of twelve answers, from 1 to 5; the six that are hard on yourself count the other way round.",
  not: "The bands are a rough guide, not a norm. Being hard on yourself is a habit that can change, and not a fault.",
  licence: "Free for any purpose, by its author Kristin Neff; cite Raes et al.",
  source: "Raes, Pommier, Neff and Van Gucht (2011), Clinical Psychology & Psychotherapy 18, 250–255.",
};

const mhi5: Questionnaire = {
  id: "mhi-5",
  name: "Mental Health Inventory, 5 questions",
  short: "MHI-5",
  about: "Calm, happy, nervous, down: how the last four weeks were.",
  minutes: "one minute",
  rhythm: "Monthly at most: it looks back over four weeks.",
  sets: ["monthly"],
  recall: "the last four weeks",
  recallDays: 28,
  stem: "How much of the time during the past 4 weeks …",
  // RAND numbers these from 1 for “All of the time”. Here more is more of the time, so that the three hard items are the reversed ones;
  // the score is the same.
  options: [
    { value: 6, label: "All of the time" },
    { value: 5, label: "Most of the time" },
    { value: 4, label: "A good bit of the time" },
    { value: 3, label: "Some of the time" },
    { value: 2, label: "A little of the time" },
    { value: 1, label: "None of the time" },
  ],
  items: [
    { text: "Have you been a very nervous person?" },
    { text: "Have you felt so down in the dumps that nothing could cheer you up?" },
    { text: "Have you felt calm and peaceful?" },
    { text: "Have you felt downhearted and blue?" },
    { text: "Have you been a happy person?" },
  ],
  scoring: { by: "sum", min: 5, max: 30, reversed: [1, 2, 4], subscales: {} },
  bands: [],
  higher: "lighter",
  means: "It adds up five answers, each from 1 to 6, so that more is better; the three hard ones count the other way round.",
  not: "No line is drawn on it here. Your own course over the months says most.",
  licence: "In the public domain; developed at RAND as part of the Medical Outcomes Study.",
  source: "Berwick, Murphy, Goldman, Ware, Barsky and Weinstein (1991), Medical Care 29, 169–176.",
};

/** In the order in which they are offered: the short ones first, PHQ-9 after PHQ-8. */
export const questionnaires: readonly Questionnaire[] = [phq4, phq2, phq8, phq9, gad7, cbiPersonal, cbiWork, swls, scsSf, mhi5];
