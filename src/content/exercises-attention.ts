// Where attention goes: through the body, to what is around, to the breath and back.

import type { Exercise } from "./exercise.ts";

const stopAny = "You can stop at any time, open your eyes and look around. Nothing has to be finished.";

export const bodyScan: Exercise = {
  id: "body-scan",
  name: "Body scan",
  about: "Ten minutes through the body, from the feet to the head, part by part.",
  suits: "When you have been in your head all day, or want to wind down before sleep. Lying down is fine. So is falling asleep.",
  leave: [
    stopAny,
    "If the body is a place of bad memories for you, keep your eyes open, or take the exercise with the five senses.",
    "With strong pain, skip that part and rest with one that feels neutral, such as your hands.",
  ],
  lengths: [{ minutes: 10, rounds: 1 }],
  opening: [
    { seconds: 40, cue: "Settle", words: "Lie or sit. Feel where the floor or the chair holds you. You need not relax.", shape: "stays" },
  ],
  round: [
    {
      seconds: 60,
      cue: "Feet",
      words: "Go to your toes, your soles, your heels. Warm, cold, or nothing much: all of it is fine.",
      shape: "stays",
    },
    { seconds: 60, cue: "Legs", words: "Move up to your calves, your knees, your thighs. Notice where they rest.", shape: "stays" },
    { seconds: 60, cue: "Hips and seat", words: "Feel the weight of your body here. Let it be held.", shape: "stays" },
    { seconds: 70, cue: "Belly", words: "Feel it rise and fall. You need not change the breath.", shape: "stays" },
    {
      seconds: 60,
      cue: "Back",
      words: "From low down to between the shoulders. If your mind is gone, that is what minds do. Come back.",
      shape: "stays",
    },
    { seconds: 60, cue: "Hands and arms", words: "Start with the fingers. Then the wrists, the elbows, the upper arms.", shape: "stays" },
    { seconds: 60, cue: "Shoulders and neck", words: "Many of us carry the day here. Look at it, without mending it.", shape: "stays" },
    { seconds: 60, cue: "Face", words: "Jaw, cheeks, the skin around the eyes, the brow.", shape: "stays" },
  ],
  closing: [
    { seconds: 50, cue: "The whole body", words: "Feel all of it at once, from head to feet, breathing.", shape: "stays" },
    { seconds: 20, cue: "Come back", words: "Move your fingers and toes. Open your eyes when you like.", shape: "stays" },
  ],
  evidence: [
    {
      author: "Kabat-Zinn",
      year: 1990,
      found: "The body scan comes from his course of eight weeks, where people do it for much longer and almost every day.",
      strength: "origin",
    },
  ],
  limits:
    "What has been studied is mostly the whole course, not ten minutes of one part of it. So we give no number here. Your own ratings say more about whether it does something for you.",
};

export const fiveSenses: Exercise = {
  id: "5-4-3-2-1",
  name: "5-4-3-2-1",
  about: "Name five things that you see, four that you feel, three you hear, two you smell and one you taste.",
  suits: "When fear or anger carries you off, or you feel far away. It brings you back to the room, with open eyes.",
  leave: [
    stopAny,
    "If you are in danger right now, get to a safe place first. “Get help now” is at the top of every page.",
    "Leave out a sense that you do not have or do not like. Take more of another.",
  ],
  lengths: [{ minutes: 3, rounds: 1 }],
  opening: [
    { seconds: 15, cue: "Feet on the floor", words: "Press them down a little. Say the name of the place you are in.", shape: "stays" },
  ],
  round: [
    {
      seconds: 45,
      cue: "Five you see",
      words: "Name them one by one. Small things are good: a crack, a shadow, a colour.",
      shape: "stays",
    },
    { seconds: 40, cue: "Four you feel", words: "Cloth on skin, the chair, the air. Touch something if you can.", shape: "stays" },
    { seconds: 35, cue: "Three you hear", words: "One far away, one near, and one that is always there.", shape: "stays" },
    {
      seconds: 20,
      cue: "Two you smell",
      words: "The room, your sleeve, a cup. If there is nothing, think of two that you like.",
      shape: "stays",
    },
    { seconds: 15, cue: "One you taste", words: "A sip of water will do.", shape: "stays" },
  ],
  closing: [{ seconds: 10, cue: "You are here", words: "Look around once more.", shape: "stays" }],
  evidence: [
    {
      author: "Najavits",
      year: 2002,
      found:
        "Ways to come back to the here and now, such as naming what one sees, are taught in her programme for people after bad events.",
      strength: "origin",
    },
  ],
  limits:
    "This exercise by itself has hardly been studied. It is passed on because many people find it of use in the moment, and it carries little risk.",
};

export const threeMinuteSpace: Exercise = {
  id: "three-minute-space",
  name: "Three-minute space",
  about: "A minute to notice, a minute with the breath, a minute to open up again.",
  suits: "Between two meetings, or when you catch yourself rushing. It fits at a desk, with open eyes.",
  leave: [stopAny, "If the breath is a hard place to rest, take your hands or the sounds around you in its place."],
  lengths: [{ minutes: 3, rounds: 1 }],
  opening: [],
  round: [
    { seconds: 20, cue: "Notice: thoughts", words: "What goes through your mind just now? Let it be a list, not a task.", shape: "stays" },
    { seconds: 20, cue: "Notice: feelings", words: "Is there a mood? Give it a plain name.", shape: "stays" },
    { seconds: 20, cue: "Notice: body", words: "What is tight, what is warm, what is tired?", shape: "stays" },
    {
      seconds: 60,
      cue: "Gather",
      words: "Go to one place where you feel the breath. Stay with it, in and out. Come back each time you drift.",
      shape: "stays",
    },
    { seconds: 45, cue: "Open up", words: "Let the whole body in, then the room. Keep a little space around all of it.", shape: "stays" },
    { seconds: 15, cue: "What now?", words: "Ask what is of use next. One small thing.", shape: "stays" },
  ],
  closing: [],
  evidence: [
    {
      author: "Segal, Williams and Teasdale",
      year: 2002,
      found: "The three steps come from their course of eight weeks for people who have been low more than once.",
      strength: "origin",
    },
  ],
  limits: "The course as a whole has been studied. These three minutes alone have hardly been, so we give no number.",
};
