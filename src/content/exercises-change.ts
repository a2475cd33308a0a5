// From one part of life to the next, and a kind word for oneself.

import type { Exercise } from "./exercise.ts";

export const transition: Exercise = {
  id: "transition",
  name: "From work to home",
  about: "Five minutes between two parts of the day: write down what is open, close it, arrive.",
  suits: "At the end of work, on the way or at the kitchen door. Most of all when you work at home and there is no way.",
  leave: [
    "Not while you drive. Park first, or do it on the train.",
    "If there is an emergency at work, it can wait until that is over. Then it does more.",
  ],
  lengths: [{ minutes: 5, rounds: 1 }],
  opening: [
    {
      seconds: 20,
      cue: "Stop",
      words: "Put your hands down. Work ends here for today, even if it is not done. It is never all done.",
      shape: "stays",
    },
  ],
  round: [
    {
      seconds: 80,
      cue: "What is still open?",
      words: "Write down each thing that follows you. Beside it: when, where and how you take it up again.",
      shape: "stays",
    },
    {
      seconds: 30,
      cue: "The first step",
      words: "Pick one of them. Write how you begin tomorrow, so small that it takes two minutes.",
      shape: "stays",
    },
    {
      seconds: 20,
      cue: "Close it",
      words: "Shut the notebook, the lid or the door. Say “that is it for today” aloud, if you like.",
      shape: "stays",
    },
    { seconds: 10, cue: "Breathe in", words: "Slowly.", shape: "grows" },
    { seconds: 10, cue: "Breathe out", words: "And let your shoulders drop.", shape: "shrinks" },
    { seconds: 10, cue: "Breathe in", words: "Once more.", shape: "grows" },
    { seconds: 10, cue: "Breathe out", words: "All the way.", shape: "shrinks" },
    {
      seconds: 50,
      cue: "Change something",
      words: "Your shoes, your shirt, the light, the room. Wash your hands. Let the body know.",
      shape: "stays",
    },
    {
      seconds: 40,
      cue: "Who is there?",
      words: "Think of whom you meet now, or of an evening by yourself. How do you want to come in?",
      shape: "stays",
    },
  ],
  closing: [{ seconds: 20, cue: "Go in", words: "Leave the phone where it is for the first ten minutes.", shape: "stays" }],
  evidence: [
    {
      author: "Wendsche and Lohmann-Haislah",
      year: 2017,
      found: "In 91 studies with 38,124 people, those who got away from work in their minds were less worn out and slept better.",
      strength: "strong",
    },
    {
      author: "Karabinski and others",
      year: 2021,
      found: "In 30 studies with 3,725 people, training to let go of work helped somewhat (d = 0.36). More training helped more.",
      strength: "moderate",
    },
    {
      author: "Smit",
      year: 2016,
      found:
        "In a study with 103 people at work, writing where, when and how to go on with open tasks helped those to let go who find that hard.",
      strength: "weak",
    },
  ],
  limits:
    "The large study shows what goes together, not what comes from what. The plan for open tasks helped people who find it hard to let go, not everybody. These five minutes as a whole have not been tested.",
};

export const selfCompassion: Exercise = {
  id: "self-compassion",
  name: "Self-compassion break",
  about: "Three sentences for a hard moment: this is hard, others know it too, may I be kind to myself.",
  suits:
    "After a mistake, a sharp word or a day that fell short. Most of all when the voice in your head is harder than you would be with a friend.",
  leave: [
    "For some, kindness brings up old hurt at first. If it grows, stop and look around the room.",
    "If you think of hurting yourself, this is not enough. “Get help now” is at the top of every page.",
  ],
  lengths: [{ minutes: 3, rounds: 1 }],
  opening: [
    {
      seconds: 20,
      cue: "Think of it",
      words: "Take something that weighs on you now. For a first time, take a small one.",
      shape: "stays",
    },
  ],
  round: [
    {
      seconds: 45,
      cue: "This is hard",
      words: "Say it in your own words: this hurts, or this is a lot. Find where you feel it.",
      shape: "stays",
    },
    {
      seconds: 45,
      cue: "Not you alone",
      words: "Others know this too. Think of people who are up with the same thing tonight.",
      shape: "stays",
    },
    { seconds: 25, cue: "A hand", words: "Put a hand on your chest, your arm or your cheek, if that is good for you.", shape: "stays" },
    { seconds: 35, cue: "Be kind", words: "What would you say to a friend? Say that to yourself, in that voice.", shape: "stays" },
  ],
  closing: [{ seconds: 10, cue: "Go on", words: "Take the kind word with you.", shape: "stays" }],
  evidence: [
    {
      author: "Neff",
      year: 2003,
      found: "The three parts are hers: notice what hurts, know that others share it, be kind.",
      strength: "origin",
    },
    {
      author: "Ferrari and others",
      year: 2019,
      found:
        "A review of trials found that programmes for self-compassion help with how people feel. We have not checked its figures, so we give none.",
      strength: "weak",
    },
  ],
  limits: "The trials are about courses of weeks. A break of three minutes is one piece of those, and by itself has hardly been studied.",
};
