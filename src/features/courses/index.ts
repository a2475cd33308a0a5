import type { Feature } from "../../kernel/web/index.ts";
import { answerStep, beginChallenge, listRounds, rateChallenge, removeChallenge, turnChallenge } from "./challenge-actions.ts";
import {
  answerHomework,
  answerLookBack,
  beginCourse,
  listAllCourses,
  rateCourse,
  removeRun,
  showRun,
  turnCourse,
} from "./course-actions.ts";
import { coursePages } from "./pages.ts";
import { challengeRecord, courseRecord, sessionRecord } from "./records.ts";
import { keepPart, turnSession } from "./session-actions.ts";

export { courseRecord, sessionRecord } from "./records.ts";
export { fromCourses } from "./change.ts";
export { ChallengeToday, CourseToday, LookBackToday } from "./today-entries.tsx";

/** Courses, session by session with something to try in between, and challenges of small steps. */
export const courses: Feature = {
  name: "courses",
  records: [courseRecord, sessionRecord, challengeRecord],
  actions: [
    listAllCourses,
    beginCourse,
    showRun,
    rateCourse,
    turnCourse,
    answerLookBack,
    answerHomework,
    removeRun,
    keepPart,
    turnSession,
    listRounds,
    beginChallenge,
    answerStep,
    rateChallenge,
    turnChallenge,
    removeChallenge,
  ],
  pages: coursePages,
};
