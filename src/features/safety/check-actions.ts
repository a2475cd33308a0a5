import { z } from "zod";
import { answerWords, crisisCards } from "../../content/crisis-cards.ts";
import { action } from "../../kernel/actions/index.ts";
import { believe, cardNow, keepAnswer, keepAtEase } from "./check.ts";

export const getCheck = action({
  name: "safety.check",
  summary: "Read the card that waits today, with its question and answers; null when none does",
  route: "GET /check",
  input: z.object({}),
  output: z
    .object({
      card: z.string(),
      title: z.string(),
      words: z.array(z.string()),
      question: z.string().nullable(),
      answers: z.array(z.object({ answer: z.string(), words: z.string() })),
    })
    .nullable(),
  run(desk) {
    const now = cardNow(desk);
    if (!now) return null;
    const { title, words, answers, ...rest } = crisisCards[now.card];
    return {
      card: now.card,
      title,
      words: [...words],
      question: "question" in rest ? rest.question : null,
      answers: answers.map((answer) => ({ answer, words: answerWords[answer] })),
    };
  },
});

export const answerCheck = action({
  name: "safety.answer",
  summary: "Answer the card that waits; nobody is told, and nothing that was written changes",
  route: "POST /check",
  input: z.object({ answer: z.enum(["yes", "unsure", "no", "about-me", "go-on"]) }),
  output: z.object({ next: z.string() }),
  run: (desk, { answer }) => ({ next: keepAnswer(desk, answer) }),
});

export const sayNotMeant = action({
  name: "safety.not-meant",
  summary: "Say that a text was not meant as it was read; it does not ask again, and one false alarm is counted, without its words",
  route: "POST /check/not-meant",
  input: z.object({}),
  output: z.object({ next: z.string() }),
  done: "Thank you for saying so. This text does not ask again.",
  run: (desk) => ({ next: believe(desk) }),
});

export const sayAtEase = action({
  name: "safety.at-ease",
  summary: "Say that nobody frightens you: what was held back after a sign of that is offered again",
  route: "POST /check/at-ease",
  input: z.object({}),
  output: z.null(),
  run({ notebook }) {
    keepAtEase(notebook);
    return null;
  },
});
