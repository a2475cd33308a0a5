// What several cards rest on, said once. Numbers stand here where we have read them at the source; where we have not, there are none.

import type { Evidence } from "../exercise.ts";

export const plans: Evidence = {
  author: "Sheeran and others",
  year: 2024,
  found: "In 642 tests, plans of the form “when this, then that” helped people to do what they meant to do (d from 0.27 to 0.66).",
  strength: "strong",
};

export const detachment: Evidence = {
  author: "Wendsche and Lohmann-Haislah",
  year: 2017,
  found: "In 91 studies with 38,124 people, those whose minds got away from work were less worn out and slept better.",
  strength: "strong",
};

export const lettingGo: Evidence = {
  author: "Karabinski and others",
  year: 2021,
  found: "In 30 studies with 3,725 people, training to let go of work helped somewhat (d = 0.36). Longer training helped more.",
  strength: "moderate",
};

export const openTasks: Evidence = {
  author: "Smit",
  year: 2016,
  found: "Among 103 people at work, writing where, when and how to go on with open tasks helped those who find it hard to let go.",
  strength: "weak",
};

export const acceptance: Evidence = {
  author: "A-Tjak and others",
  year: 2015,
  found:
    "In 39 trials with 1,821 people, whole programmes of acceptance and commitment did better than what they were held against (g = 0.57).",
  strength: "moderate",
};

export const thoughtRecord: Evidence = {
  author: "Greenberger and Padesky",
  year: 1995,
  found: "The seven columns of a thought record come from their workbook.",
  strength: "origin",
};

export const kindness: Evidence = {
  author: "Ferrari and others",
  year: 2019,
  found:
    "In 27 trials, programmes of self-compassion eased stress (g = 0.67) and harsh self-talk (g = 0.56). Small trials may make that look larger than it is.",
  strength: "moderate",
};

export const crafting: Evidence = {
  author: "Wrzesniewski and Dutton",
  year: 2001,
  found: "They saw that people shape their jobs by what they do, whom they do it with, and how they look at it.",
  strength: "origin",
};

export const craftingLater: Evidence = {
  author: "Frederick and VanderWeele",
  year: 2020,
  found:
    "Taken over studies that followed people, those who shaped their job were more drawn in by it later (d = 0.37, from 0.16 to 0.58).",
  strength: "moderate",
};

export const solutions: Evidence = {
  author: "de Shazer",
  year: 1985,
  found: "The question comes from solution-focused practice, which asks what is wanted and when a little of it is there.",
  strength: "origin",
};

export const demands: Evidence = {
  author: "Demerouti and others",
  year: 2001,
  found: "What work asks of people goes along with being worn out; what it lacks goes along with losing heart.",
  strength: "origin",
};

export const sayingNo: Evidence = {
  author: "Givi and Kirk",
  year: 2023,
  found: "In five tests with more than 2,000 people, those who turned down an invitation thought the other would mind more than was so.",
  strength: "moderate",
};

export const fastAnswers: Evidence = {
  author: "Giurge and Bohns",
  year: 2021,
  found: "In eight studies, people who got mail outside working hours thought a fast answer was expected more than the senders did.",
  strength: "moderate",
};

export const tasksTakeLonger: Evidence = {
  author: "Buehler, Griffin and Ross",
  year: 1994,
  found: "Most students took longer than they had thought. Those who were asked to think of past tasks first were no longer too hopeful.",
  strength: "moderate",
};

export const fourWays: Evidence = {
  author: "Sonnentag and Fritz",
  year: 2007,
  found: "Among 930 people, four ways to recover stood apart: letting go of work, relaxing, learning something, and choosing what to do.",
  strength: "origin",
};

export const imposterReview: Evidence = {
  author: "Bravata and others",
  year: 2020,
  found: "In 62 studies with 14,161 people, between 9 and 82 of 100 knew the feeling, by how it was asked: women and men, young and old.",
  strength: "moderate",
};

export const imposterOrigin: Evidence = {
  author: "Clance and Imes",
  year: 1978,
  found: "They were the first to describe people who did well and still felt like frauds, in women at college and at work.",
  strength: "origin",
};
