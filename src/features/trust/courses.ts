import type { Section } from "./text.ts";

/** How courses count days, and how before and after are held side by side. */
export const courseSections: readonly Section[] = [
  {
    id: "courses",
    question: "Courses and the challenge",
    aside: "Nothing is counted against anybody.",
    title: "A course knows the day on which you ended a session, and what you said since. What you did not say, it does not know.",
    body: [
      "The next session is offered so many days after the last one that you did, as the course says; one that you skipped delays nothing. “Not now” holds for three days. Homework for each day comes up each day, homework for once until you say that it is done, and both rest two weeks after the next session was there.",
      "A day without an answer is no answer. Neither Today nor the next session counts it, and there is no share of days on which something was done.",
      "Before and after: each of your ratings stands beside itself, two numbers, with no more said of them than their difference. One good or bad day at either end moves it, so it is to be read gently. What your days say is made as [before and since](/numbers#worksheet-facts): up to eight weeks before the day on which you began and all days since, each an average with its number of days, and a 95 % range of the difference. Whatever else changed in that time is in it too.",
      "A challenge counts its days from the day on which you begin. Days on which it is put aside are none of its days: all that is still to come moves on by as many.",
    ],
  },
];
